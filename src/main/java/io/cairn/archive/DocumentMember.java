package io.cairn.archive;

import io.cairn.shared.archive.ArchiveJson;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.RecordWalk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One member of an unpacked archive's document. Whatever is wrong with it is told with its place. */
final class DocumentMember implements ArchiveMember {

    private final String name;
    private final UnpackedArchive archive;
    private final ArchiveLimits limits;
    private final Collection<String> lacking;

    /** @param lacking takes what the portal lacks */
    DocumentMember(String name, UnpackedArchive archive, ArchiveLimits limits, Collection<String> lacking) {
        this.name = name;
        this.archive = archive;
        this.limits = limits;
        this.lacking = lacking;
    }

    @Override
    public <T> void each(Class<T> type, Consumer<T> use) {
        open((json, in) -> {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                throw Places.broken(name, json);
            }
            in.allow(limits.element().toBytes());
            for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
                String place = "%s[%d]".formatted(name, index);
                use(place, read(place, json, type), use);
                in.allow(limits.element().toBytes());
            }
        });
    }

    @Override
    public <T> Optional<T> one(Class<T> type) {
        List<T> found = new ArrayList<>();
        open((json, in) -> {
            in.allow(limits.element().toBytes());
            if (json.currentToken() != JsonToken.VALUE_NULL) {
                found.add(read(name, json, type));
            }
        });
        return found.stream().findFirst();
    }

    private interface Use {
        void accept(JsonParser json, CountingInputStream in);
    }

    /** Stands at the value of the member. */
    private void open(Use use) {
        try (CountingInputStream in = new CountingInputStream(archive.document());
                JsonParser json = ArchiveJson.mapper().createParser(in)) {
            json.nextToken();
            for (String member = json.nextName(); member != null; member = json.nextName()) {
                json.nextToken();
                if (member.equals(name)) {
                    use.accept(json, in);
                    return;
                }
                json.skipChildren();
            }
        } catch (JacksonException e) {
            throw Places.broken(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String place, JsonParser json, Class<T> type) {
        try {
            T value = json.readValueAs(type);
            if (value == null) {
                throw Places.broken(place, json);
            }
            RecordWalk.through(value, any -> {});
            return value;
        } catch (JacksonException e) {
            throw Places.broken(place, e);
        } catch (IllegalArgumentException e) {
            throw Places.broken(place, e);
        }
    }

    private static <T> void use(String place, T value, Consumer<T> use) {
        try {
            use.accept(value);
        } catch (IllegalArgumentException | DataIntegrityViolationException e) {
            throw Places.broken(place, e);
        }
    }

    @Override
    public void lacks(String what) {
        lacking.add(what);
    }

    @Override
    public InputStream file(String file) {
        return archive.file(file);
    }
}
