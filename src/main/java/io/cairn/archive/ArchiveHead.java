package io.cairn.archive;

import io.cairn.shared.archive.ArchiveJson;
import io.cairn.shared.archive.ArchiveRefusedException;
import io.cairn.shared.archive.ArchiveRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What of a document belongs to no part: what it is, and whose. */
final class ArchiveHead {

    /** Who made the archive; an import leaves the account as it is. */
    private record Account(@Nullable String name, @Nullable String email) {}

    private final Set<String> parts;
    private @Nullable String format;
    private @Nullable Integer version;
    private @Nullable Instant exportedAt;
    private @Nullable Account account;

    private ArchiveHead(Set<String> parts) {
        this.parts = parts;
    }

    static void write(ArchiveInfo info, JsonGenerator document) {
        document.writePOJOProperty(ArchiveFormat.FORMAT_MEMBER, ArchiveFormat.NAME);
        document.writePOJOProperty(ArchiveFormat.VERSION_MEMBER, ArchiveFormat.VERSION);
        document.writePOJOProperty(ArchiveFormat.TIME_MEMBER, info.exportedAt());
        document.writePOJOProperty(ArchiveFormat.ACCOUNT_MEMBER, new Account(info.name(), info.email()));
    }

    /**
     * Goes through the whole document, so that nothing in it is unheard of.
     *
     * @param parts the members that are read by others
     */
    static ArchiveInfo read(InputStream document, Set<String> parts) {
        ArchiveHead head = new ArchiveHead(parts);
        try (document;
                JsonParser json = ArchiveJson.mapper().createParser(document)) {
            head.read(json);
        } catch (JacksonException e) {
            throw Places.broken(ArchiveFormat.DOCUMENT, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return head.info();
    }

    private void read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new ArchiveRefusedException(Reason.NOT_AN_ARCHIVE);
        }
        for (String member = json.nextName(); member != null; member = json.nextName()) {
            json.nextToken();
            read(member, json);
        }
        if (json.nextToken() != null) {
            throw Places.broken(ArchiveFormat.DOCUMENT, json);
        }
    }

    private void read(String member, JsonParser json) {
        switch (member) {
            case ArchiveFormat.FORMAT_MEMBER -> format = json.readValueAs(String.class);
            case ArchiveFormat.VERSION_MEMBER -> {
                version = json.readValueAs(Integer.class);
                if (version == null || version != ArchiveFormat.VERSION) {
                    throw new ArchiveRefusedException(Reason.UNKNOWN_VERSION, String.valueOf(version));
                }
            }
            case ArchiveFormat.TIME_MEMBER -> exportedAt = json.readValueAs(Instant.class);
            case ArchiveFormat.ACCOUNT_MEMBER -> account = json.readValueAs(Account.class);
            default -> {
                if (!parts.contains(member)) {
                    throw Places.broken(member, json);
                }
                json.skipChildren();
            }
        }
    }

    private ArchiveInfo info() {
        if (!ArchiveFormat.NAME.equals(format)) {
            throw new ArchiveRefusedException(Reason.NOT_AN_ARCHIVE);
        }
        if (version == null) {
            throw new ArchiveRefusedException(Reason.BROKEN, ArchiveFormat.VERSION_MEMBER);
        }
        if (exportedAt == null) {
            throw new ArchiveRefusedException(Reason.BROKEN, ArchiveFormat.TIME_MEMBER);
        }
        if (account == null || account.name() == null || account.email() == null) {
            throw new ArchiveRefusedException(Reason.BROKEN, ArchiveFormat.ACCOUNT_MEMBER);
        }
        return new ArchiveInfo(exportedAt, account.name(), account.email());
    }
}
