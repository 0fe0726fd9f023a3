package io.cairn.archive;

import io.cairn.shared.archive.ArchivePart;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for what a person has already, in one statement. */
final class Presence {

    private final JdbcClient jdbc;
    private final String sql;

    Presence(JdbcClient jdbc, List<ArchivePart> parts) {
        this.jdbc = jdbc;
        sql = parts.stream()
                .flatMap(part -> part.presence().stream()
                        .map(query -> "select '%s' as name where exists (%s)".formatted(part.name(), query)))
                .collect(Collectors.joining(" union all "));
    }

    /** The names of the parts that have something. */
    List<String> of(UUID owner) {
        return jdbc.sql(sql).param("owner", owner).query(String.class).list();
    }
}
