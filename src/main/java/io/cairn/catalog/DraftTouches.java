package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the draft's things were last changed, and by whom. */
@Component
class DraftTouches {

    private final JdbcClient jdbc;

    DraftTouches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param changedBy {@code null} unless it was a person who is still there */
    record Touch(Instant changedAt, @Nullable String changedBy) {}

    /** By id. One statement. */
    Map<String, Touch> of(Kind kind) {
        Map<String, Touch> touches = new HashMap<>();
        jdbc.sql(statement(kind)).param("kind", word(kind)).query(row -> {
            Timestamp changed = row.getTimestamp("changed_at");
            touches.put(row.getString("id"), new Touch(changed.toInstant(), row.getString("changed_by")));
        });
        return touches;
    }

    /** An import writes rows anew without anybody having changed each of them, so only the record of that moment counts. */
    private static String statement(Kind kind) {
        return """
                select t.%2$s as id, t.changed_at,
                       (select a.display_name from audit_entry e left join account a on a.id = e.actor_id
                         where e.subject_kind = :kind and e.subject_id = t.%2$s and e.at >= t.changed_at - interval '5 s'
                         order by e.id desc limit 1) as changed_by
                  from %1$s t""".formatted(table(kind), id(kind));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String id(Kind kind) {
        return switch (kind) {
            case UNIT, TRANSLATION -> "id";
            case SUCCESSION -> "unit";
            default -> "slug";
        };
    }

    private static String table(Kind kind) {
        return switch (kind) {
            case SOURCE -> "draft_source";
            case AREA, MILESTONE -> "draft_skill_area";
            case SKILL -> "draft_skill";
            case UNIT -> "draft_unit";
            case STAGE -> "draft_stage";
            case ROLE -> "draft_career_role";
            case RESOURCE -> "draft_resource";
            case RUBRIC -> "draft_rubric";
            case PROJECT -> "draft_brief";
            case CERTIFICATION -> "draft_certification";
            case TASK -> "draft_task";
            case GUIDE -> "draft_guide_entry";
            case BACKGROUND -> "draft_background";
            case SUCCESSION -> "draft_succession";
            case TRANSLATION -> "draft_translation";
        };
    }
}
