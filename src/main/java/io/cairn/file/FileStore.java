package io.cairn.file;

import io.cairn.file.FileRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of files. Every read is short: a slow download must not hold a connection. */
@Component
class FileStore {

    /** So much of a file is on the heap at a time, in bytes. */
    static final int CHUNK = 256 * 1024;

    /** A file on its way in. */
    record NewFile(
            String name,
            FileKind kind,
            Spool content,
            @Nullable Integer width,
            @Nullable Integer height) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    FileStore(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Two statements, however large it is.
     *
     * @param allowed bytes that the person may keep in all; parallel uploads queue for the answer
     * @throws FileRefusedException if that would be more
     */
    @Transactional
    public StoredFile add(UUID owner, NewFile file, long allowed) {
        return add(owner, null, file, allowed);
    }

    /** The same for a file that had an id of the owner's already. */
    @Transactional
    public StoredFile add(UUID owner, @Nullable UUID formerId, NewFile file, long allowed) {
        long size = file.content().size();
        String digest = file.content().digest();
        UUID id = jdbc.sql("""
                        with room as (
                            insert into file_usage as u (account_id, bytes)
                            select :owner, :size where :size <= :allowed
                            on conflict (account_id) do update set bytes = u.bytes + excluded.bytes
                             where u.bytes + excluded.bytes <= :allowed
                            returning account_id)
                        insert into file (account_id, id, name, kind, size, width, height, digest, created_at)
                        select account_id, coalesce(:id, uuidv7()), :name, :kind, :size, :width, :height, :digest, :now from room
                        returning id""")
                .param("owner", owner)
                .param("id", formerId, Types.OTHER)
                .param("size", size)
                .param("allowed", allowed)
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("width", file.width(), Types.INTEGER)
                .param("height", file.height(), Types.INTEGER)
                .param("digest", digest)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new FileRefusedException(Reason.QUOTA));
        addContent(owner, id, file.content(), size);
        return new StoredFile(id, file.name(), file.kind(), size, file.width(), file.height(), digest);
    }

    /** The driver reads the pieces one after the other while it sends them. */
    private void addContent(UUID owner, UUID id, Spool content, long size) {
        List<Integer> pieces =
                IntStream.range(0, (int) ((size + CHUNK - 1) / CHUNK)).boxed().toList();
        try (InputStream in = Files.newInputStream(content.path())) {
            batches.batchUpdate(
                    "insert into file_chunk (account_id, file_id, number, content) values (?, ?, ?, ?)",
                    pieces,
                    pieces.size(),
                    (row, number) -> {
                        row.setObject(1, owner);
                        row.setObject(2, id);
                        row.setInt(3, number);
                        row.setBinaryStream(4, in, (int) Math.min(CHUNK, size - (long) number * CHUNK));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<StoredFile> all(UUID owner) {
        return jdbc.sql("""
                        select id, name, kind, size, width, height, digest from file
                        where account_id = :owner order by id""").param("owner", owner).query(FileStore::read).list();
    }

    List<StoredFile> find(UUID owner, Collection<UUID> ids) {
        return jdbc.sql("""
                        select id, name, kind, size, width, height, digest from file
                        where account_id = :owner and id = any(:ids) order by id""")
                .param("owner", owner)
                .param("ids", ids.toArray(UUID[]::new))
                .query(FileStore::read)
                .list();
    }

    private static StoredFile read(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getLong("size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getString("digest"));
    }

    Optional<byte[]> chunk(UUID owner, UUID id, int number) {
        return jdbc.sql("""
                        select content from file_chunk
                        where account_id = :owner and file_id = :id and number = :number""")
                .param("owner", owner)
                .param("id", id)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    /** One statement; gives the room back. */
    @Transactional
    public void remove(UUID owner, Collection<UUID> ids) {
        jdbc.sql("""
                        with gone as (
                            delete from file where account_id = :owner and id = any(:ids) returning size)
                        update file_usage set bytes = bytes - (select coalesce(sum(size), 0) from gone)
                         where account_id = :owner""")
                .param("owner", owner)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    Quota quota(UUID owner, long allowed) {
        return jdbc.sql("select coalesce(sum(size), 0) as used, count(*) as files from file where account_id = :owner")
                .param("owner", owner)
                .query((row, number) -> new Quota(row.getLong("used"), allowed, row.getInt("files")))
                .single();
    }

    /** A file and whose it is. */
    record Owned(UUID owner, UUID id) {}

    List<Owned> uploadedBefore(Instant time) {
        return jdbc.sql("select account_id, id from file where created_at < :time")
                .param("time", Timestamp.from(time))
                .query((row, number) ->
                        new Owned(row.getObject("account_id", UUID.class), row.getObject("id", UUID.class)))
                .list();
    }
}
