package io.cairn.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The working tables as one document of the form that {@link CatalogJson} reads. One statement, so that a screen may
 * look at the whole draft, and so that nobody ever sees half of somebody's change.
 */
@Component
class DraftDocument {

    private static final String EFFORT = """
            json_build_object('low', t.effort_low, 'likely', t.effort_likely, 'high', t.effort_high)""";

    private static final String STATUS = """
            json_build_object('state', t.state, 'on', t.retired_on, 'successor', t.successor, 'note', t.status_note)""";

    private static final String SOURCES = """
            json_build_object('slug', t.slug, 'title', t.title, 'publisher', t.publisher, 'date', t.published_on,
                'note', t.note)""";

    private static final String AREAS = """
            json_build_object('slug', t.slug, 'name', t.name, 'summary', t.summary, 'milestone', t.milestone)""";

    private static final String PREREQUISITES = """
            (select json_agg(json_build_object('unit', p.prerequisite, 'kind', p.kind, 'reason', p.reason)
                    order by p.position)
               from draft_prerequisite p where p.unit = t.id)""";

    private static final String UNITS = """
            (select json_agg(json_build_object('id', t.id, 'outcome', t.outcome, 'effort', %s, 'prerequisites', %s,
                    'checklist', t.checklist) order by t.position)
               from draft_unit t where t.skill = s.slug)""".formatted(EFFORT, PREREQUISITES);

    private static final String SKILLS = """
            json_build_object('slug', s.slug, 'name', s.name, 'area', s.area, 'summary', s.summary, 'why', s.why,
                'tools', s.tools, 'units', %s)""".formatted(UNITS);

    private static final String STAGES = """
            json_build_object('slug', t.slug, 'name', t.name, 'question', t.question, 'summary', t.summary)""";

    private static final String CHALLENGES = """
            (select json_agg(json_build_object('title', c.title, 'text', c.body, 'units',
                    (select json_agg(u.unit order by u.position) from draft_role_challenge_unit u
                      where u.role = c.role and u.challenge = c.position)) order by c.position)
               from draft_role_challenge c where c.role = t.slug)""";

    private static final String FIGURES = """
            (select json_agg(json_build_object('kind', f.kind, 'level', f.level, 'region', f.region, 'low', f.low,
                    'high', f.high, 'unit', f.measure, 'text', f.body, 'source', f.source) order by f.position)
               from draft_role_figure f where f.role = t.slug)""";

    private static final String NEIGHBOURS = """
            (select json_agg(json_build_object('role', o.other, '%s', o.body) order by o.position)
               from %s o where o.role = t.slug)""";

    private static final String REQUIREMENTS = """
            (select json_agg(json_build_object('skill', q.skill, 'level', upper(split_part(q.unit, '.', 2)),
                    'importance', q.importance) order by q.position)
               from draft_requirement q where q.role = t.slug)""";

    private static final String ROLES = """
            json_build_object('slug', t.slug, 'name', t.name, 'family', t.family, 'entry', t.entry,
                'tagline', t.tagline, 'summary', t.summary, 'primaryFocus', t.primary_focus,
                'typicalOutput', t.typical_output, 'dayToDay', t.day_to_day, 'responsibilities', t.responsibilities,
                'collaborators', t.collaborators, 'closestRelative', t.closest_relative, 'suits', t.suits,
                'lessSuited', t.less_suited, 'industries', t.industries, 'portfolioRule', t.portfolio_rule)::jsonb
            || jsonb_build_object('challenges', %s, 'figures', %s, 'steppingStones', %s, 'comparisons', %s,
                'requirements', %s, 'certifications', %s, 'guide', %s)""".formatted(
                    CHALLENGES,
                    FIGURES,
                    NEIGHBOURS.formatted("reason", "draft_role_stepping_stone"),
                    NEIGHBOURS.formatted("text", "draft_role_comparison"),
                    REQUIREMENTS,
                    references("draft_role_certification", "role", "certification"),
                    references("draft_role_guide_entry", "role", "entry"));

    private static final String RESOURCES =
            """
            json_build_object('slug', t.slug, 'title', t.title, 'provider', t.provider, 'url', t.url, 'kind', t.kind,
                'cost', t.cost, 'costNote', t.cost_note, 'hours', t.hours, 'summary', t.summary, 'units', %s,
                'status', %s)""".formatted(references("draft_resource_unit", "resource", "unit"), STATUS);

    private static final String RUBRICS = "json_build_object('slug', t.slug, 'title', t.title, 'criteria', t.criteria)";

    private static final String BRIEFS = """
            json_build_object('slug', t.slug, 'title', t.title, 'paradigm', t.paradigm, 'summary', t.summary,
                'problem', t.problem, 'deliverables', t.deliverables, 'data', t.data, 'stages', %s, 'needs', %s,
                'proves', %s, 'effort', %s, 'rubric', t.rubric, 'checks', t.checks, 'stretch', t.stretch)""".formatted(
                    references("draft_brief_stage", "brief", "stage"),
                    references("draft_brief_need", "brief", "unit"),
                    references("draft_brief_proof", "brief", "unit"),
                    EFFORT);

    private static final String CERTIFICATIONS =
            """
            json_build_object('slug', t.slug, 'name', t.name, 'issuer', t.issuer, 'url', t.url, 'summary', t.summary,
                'validityMonths', t.validity_months, 'effort', %s, 'units', %s, 'status', %s)""".formatted(EFFORT, references("draft_certification_unit", "certification", "unit"), STATUS);

    private static final String TASKS = """
            json_build_object('slug', t.slug, 'title', t.title, 'kind', t.kind, 'summary', t.summary, 'effort', %s,
                'checklist', t.checklist)""".formatted(EFFORT);

    private static final String GUIDE = """
            json_build_object('slug', t.slug, 'question', t.question, 'topic', t.topic, 'answer', t.answer,
                'roles', %s, 'sources', %s)""".formatted(
                    references("draft_guide_entry_role", "entry", "role"),
                    references("draft_guide_entry_source", "entry", "source"));

    private static final String BACKGROUNDS = """
            json_build_object('slug', t.slug, 'name', t.name, 'summary', t.summary, 'knows', %s)""".formatted(references("draft_background_unit", "background", "unit"));

    private static final String SUCCESSIONS = "json_build_object('unit', t.unit, 'kind', t.kind, 'into', t.successors)";

    private static final String TRANSLATIONS =
            "json_build_object('id', t.id, 'title', t.title, 'summary', t.summary, 'text', t.body)";

    private static final String DOCUMENT = "select json_build_object("
            + String.join(
                    ", ",
                    list("sources", SOURCES, "draft_source t"),
                    list("areas", AREAS, "draft_skill_area t"),
                    list("skills", SKILLS, "draft_skill s"),
                    list("stages", STAGES, "draft_stage t"),
                    list("roles", ROLES, "draft_career_role t"),
                    list("resources", RESOURCES, "draft_resource t"),
                    list("rubrics", RUBRICS, "draft_rubric t"),
                    list("briefs", BRIEFS, "draft_brief t"),
                    list("certifications", CERTIFICATIONS, "draft_certification t"),
                    list("tasks", TASKS, "draft_task t"),
                    list("guide", GUIDE, "draft_guide_entry t"),
                    list("backgrounds", BACKGROUNDS, "draft_background t"),
                    list("successions", SUCCESSIONS, "draft_succession t"),
                    list("translations", TRANSLATIONS, "draft_translation t"))
            + ")";

    private final JdbcClient jdbc;

    DraftDocument(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String references(String table, String owner, String column) {
        return "(select json_agg(x.%s order by x.position) from %s x where x.%s = t.slug)"
                .formatted(column, table, owner);
    }

    private static String list(String name, String element, String from) {
        return "'%s', (select json_agg(%s order by position) from %s)".formatted(name, element, from);
    }

    CatalogContent read() {
        return CatalogJson.read(jdbc.sql(DOCUMENT).query(String.class).single());
    }

    /**
     * The draft as it is now, beside what everybody reads.
     *
     * @param edition number of the latest edition; {@code null} if nothing has been published
     */
    record Beside(CatalogContent content, @Nullable Integer edition) {}

    /** One statement. */
    Beside readBeside() {
        return jdbc.sql("select (%s) as document, (select max(number) from edition) as edition".formatted(DOCUMENT))
                .query((row, number) -> new Beside(
                        CatalogJson.read(row.getString("document")), row.getObject("edition", Integer.class)))
                .single();
    }

    /**
     * The draft as it is now, with what else is to be known to change one thing of it.
     *
     * @param changedAt when the thing was last changed; {@code null} if the draft has no such thing
     * @param published whether any edition has had it
     */
    record Seen(CatalogContent content, @Nullable Instant changedAt, boolean published) {}

    /** One statement. */
    Seen read(CatalogKey key) {
        DraftTable table = DraftTables.of(key.kind());
        return jdbc.sql("""
                        select (%s) as document, (select changed_at from %s where %s = :id) as changed_at,
                               exists (select from catalog_key where key = :key) as published""".formatted(DOCUMENT, table.name(), table.id()))
                .param("id", key.id())
                .param("key", key.toString())
                .query((row, number) -> new Seen(
                        CatalogJson.read(row.getString("document")),
                        row.getTimestamp("changed_at") == null
                                ? null
                                : row.getTimestamp("changed_at").toInstant(),
                        row.getBoolean("published")))
                .single();
    }
}
