package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.KnownKeys;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** The time log. A timer that is running stays where it runs. */
@Component
@Order(22)
class TimeArchive implements ArchivePart {

    /** An entry as the archive has it. */
    private record Row(
            UUID id,
            int version,
            String item,
            LocalDate day,
            int minutes,
            String note,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {

        static Row of(TimeEntry entry) {
            return new Row(
                    entry.id(),
                    entry.version(),
                    entry.item().toString(),
                    entry.day(),
                    entry.minutes(),
                    entry.note(),
                    entry.startedAt(),
                    entry.endedAt());
        }
    }

    private final JdbcClient jdbc;
    private final KnownKeys known;
    private final Today today;

    TimeArchive(JdbcClient jdbc, KnownKeys known, Today today) {
        this.jdbc = jdbc;
        this.known = known;
        this.today = today;
    }

    @Override
    public String name() {
        return "time";
    }

    @Override
    public Optional<String> presence() {
        return Optional.of("select from time_entry where account_id = :owner");
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        document.writeStartArray();
        jdbc.sql("select %s from time_entry where account_id = :owner order by day, id".formatted(TimeRows.COLUMNS))
                .param("owner", owner)
                .query(row -> {
                    document.writePOJO(Row.of(TimeRows.entry(row, 0)));
                });
        document.writeEndArray();
    }

    @Override
    public void check(ArchiveMember member) {
        Set<CatalogKey> items = new LinkedHashSet<>();
        member.each(Row.class, row -> {
            TimeSpent spent = spent(row);
            List<TimeProblem> problems = TimeRules.check(spent, today.today());
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(problems.toString());
            }
            items.add(Progress.workable(spent.item()));
        });
        known.neverHad(items).forEach(item -> member.lacks(item.toString()));
    }

    private static TimeSpent spent(Row row) {
        return new TimeSpent(CatalogKey.parse(row.item()), row.day(), row.minutes(), row.note());
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(
                Row.class,
                row -> jdbc.sql("""
                insert into time_entry
                       (account_id, id, version, form_id, item_key, day, minutes, note, started_at, ended_at)
                values (:owner, :id, :version, :id, :item, :day, :minutes, :note, :startedAt, :endedAt)""")
                        .param("owner", owner)
                        .param("id", row.id())
                        .param("version", row.version())
                        .param("item", row.item())
                        .param("day", row.day())
                        .param("minutes", row.minutes())
                        .param("note", spent(row).note())
                        .param("startedAt", TimeRows.moment(row.startedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("endedAt", TimeRows.moment(row.endedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .update());
    }
}
