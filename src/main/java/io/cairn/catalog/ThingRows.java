package io.cairn.catalog;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.catalog.CatalogKey.Kind;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes single things of the draft, and what was done on record with them. Each verb is one statement. */
@Component
class ThingRows {

    private static final String LEVEL =
            "array_position(array['awareness', 'working', 'proficient'], split_part(%s, '.', 2)) - 1";

    /** The other units of the skill go by their levels as well. */
    private static final String BY_LEVEL = """
            by_level as (
                update draft_unit u set position = %s
                 where u.skill = split_part(:id, '.', 1) and exists (select from changed))""".formatted(LEVEL.formatted("u.id"));

    /** What says the same in other languages goes with it. */
    private static final String UNTRANSLATED = """
            untranslated as (
                delete from draft_translation x
                 where substring(x.id from position('.' in x.id) + 1) = :translated and exists (select from changed))""";

    private static final String ALONGSIDE = AuditLog.recordedWith("changed") + ",\n" + UnsavedThings.FORGOTTEN;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ThingRows(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** What goes on record with a change. */
    record Act(AuditAct act, List<AuditDetail> details) {}

    /** @return the new version; empty if the version is not the expected one any more */
    Optional<Instant> change(CatalogKey key, ThingValues values, Instant expected, Instant at, Act act) {
        String sql = DraftTables.of(key.kind()).change(ALONGSIDE);
        return version(bound(sql, key, key, act)
                .param("thing", json(key, values))
                .param("at", Timestamp.from(at))
                .param("expected", Timestamp.from(expected)));
    }

    /**
     * @param unsaved under which it was kept while it was typed
     * @return the version; empty if there is such a thing
     */
    Optional<Instant> create(CatalogKey key, CatalogKey unsaved, ThingValues values, Instant at, Act act) {
        boolean unit = key.kind() == Kind.UNIT;
        DraftTable table = DraftTables.of(key.kind());
        String alongside = ALONGSIDE + (unit ? ",\n" + BY_LEVEL : "");
        return version(bound(table.create(unit ? LEVEL.formatted(":id") : table.last(), alongside), key, unsaved, act)
                .param("thing", json(key, values))
                .param("at", Timestamp.from(at)));
    }

    /**
     * @param succession what becomes of a unit; whatever named it names that from now on
     * @return the last version; empty if it is not the expected one any more
     */
    Optional<Instant> remove(CatalogKey key, Instant expected, @Nullable Succession succession, Instant at, Act act) {
        DraftTable table = DraftTables.of(key.kind());
        String alongside = ALONGSIDE + ",\n" + UNTRANSLATED;
        if (succession == null) {
            return version(bound(table.remove(alongside), key, key, act)
                    .param("translated", TranslationId.ending(key))
                    .param("expected", Timestamp.from(expected)));
        }
        return version(bound(table.remove(alongside + ",\n" + UnitHeirs.QUERIES), key, key, act)
                .param("translated", TranslationId.ending(key))
                .param("expected", Timestamp.from(expected))
                .param("at", Timestamp.from(at))
                .param("kind", succession.kind().name())
                .param("into", CatalogJson.write(DraftReferences.texts(succession.into()))));
    }

    private JdbcClient.StatementSpec bound(String sql, CatalogKey key, CatalogKey unsaved, Act act) {
        return audit.into(
                        jdbc.sql(sql),
                        act.act(),
                        AuditSubject.of(key.toString()),
                        act.details().toArray(AuditDetail[]::new))
                .param("id", key.id())
                .param("unsavedKey", unsaved.toString());
    }

    private static Optional<Instant> version(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> row.getTimestamp("changed_at").toInstant())
                .optional();
    }

    private static String json(CatalogKey key, ThingValues values) {
        return CatalogJson.write(
                key.kind() == Kind.UNIT ? values.with("id", key.id()).fields() : values.fields());
    }

    /**
     * Things whose name or slug has the words in it, by name.
     *
     * @return of units the names of their skills
     */
    List<ThingChoice> choices(Kind kind, String words, int offset, int limit) {
        DraftTable table = DraftTables.of(kind);
        String sql = kind == Kind.UNIT ? """
                        select u.id as id, s.name as name from draft_unit u join draft_skill s on s.slug = u.skill
                         where s.name || ', ' || split_part(u.id, '.', 2) ilike :words or u.id ilike :words
                         order by s.name, s.slug, u.position offset :offset limit :limit""" : """
                        select %1$s as id, %2$s as name from %3$s where %1$s ilike :words or %2$s ilike :words
                         order by %2$s, %1$s offset :offset limit :limit""".formatted(table.id(), table.title(), table.name());
        return jdbc.sql(sql)
                .param("words", "%" + words.strip().replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) ->
                        new ThingChoice(new CatalogKey(kind, row.getString("id")), row.getString("name")))
                .list();
    }
}
