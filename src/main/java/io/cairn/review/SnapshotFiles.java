package io.cairn.review;

import io.cairn.file.FileUse;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that snapshots show, whatever becomes of the originals, and those that forms were left with. */
@Component
class SnapshotFiles implements FileUse {

    private final JdbcClient jdbc;

    SnapshotFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> usedAmong(Collection<UUID> files) {
        return jdbc.sql("""
                select file_id from submission_file where file_id = any (:files)
                union
                select cast(content ->> 'document' as uuid) from submission_draft
                 where cast(content ->> 'document' as uuid) = any (:files)""")
                .param("files", files.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }
}
