package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.DraftTable.Column;
import io.cairn.catalog.DraftTable.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of the draft, by kind. The names of the fields are those of the records. */
final class DraftTables {

    private static final String CHANGED_AT = "cast(:at as timestamptz)";

    private static final String CHALLENGE_UNITS = """
            select u.j, c.n - 1 as challenge, row_number() over (order by c.n, u.n) as n
              from jsonb_array_elements(t.j -> 'challenges') with ordinality c (j, n),
                   jsonb_array_elements(c.j -> 'units') with ordinality u (j, n)""";

    private static final Map<Kind, DraftTable> TABLES = Map.ofEntries(
            table(
                    Kind.SOURCE,
                    "draft_source",
                    List.of(
                            text("title"),
                            text("publisher"),
                            of("published_on", "(t.j ->> 'date')::date"),
                            text("note"))),
            table(Kind.AREA, "draft_skill_area", List.of(text("name"), text("summary"), text("milestone"))),
            table(
                    Kind.SKILL,
                    "draft_skill",
                    List.of(text("name"), text("area"), text("summary"), text("why"), json("tools", "tools"))),
            Map.entry(
                    Kind.UNIT,
                    new DraftTable(
                            "draft_unit",
                            "id",
                            both(
                                    List.of(
                                            of("skill", "split_part(t.j ->> 'id', '.', 1)"),
                                            text("outcome"),
                                            json("checklist", "checklist")),
                                    effort()),
                            List.of(new Part(
                                    "draft_prerequisite",
                                    "unit",
                                    elements("prerequisites"),
                                    List.of(
                                            of("prerequisite", "e.j ->> 'unit'"),
                                            of("kind", "e.j ->> 'kind'"),
                                            of("reason", "e.j ->> 'reason'"),
                                            of("changed_at", CHANGED_AT)))))),
            table(Kind.STAGE, "draft_stage", List.of(text("name"), text("question"), text("summary"))),
            table(Kind.RUBRIC, "draft_rubric", List.of(text("title"), json("criteria", "criteria"))),
            table(
                    Kind.TASK,
                    "draft_task",
                    both(
                            List.of(text("title"), text("kind"), text("summary"), json("checklist", "checklist")),
                            effort())),
            table(
                    Kind.RESOURCE,
                    "draft_resource",
                    both(
                            List.of(
                                    text("title"),
                                    text("provider"),
                                    text("url"),
                                    text("kind"),
                                    text("cost"),
                                    of("cost_note", "t.j ->> 'costNote'"),
                                    of("hours", "(t.j ->> 'hours')::integer"),
                                    text("summary")),
                            status()),
                    references("draft_resource_unit", "resource", "units", "unit")),
            table(
                    Kind.CERTIFICATION,
                    "draft_certification",
                    both(
                            both(
                                    List.of(
                                            text("name"),
                                            text("issuer"),
                                            text("url"),
                                            text("summary"),
                                            of("validity_months", "(t.j ->> 'validityMonths')::integer")),
                                    effort()),
                            status()),
                    references("draft_certification_unit", "certification", "units", "unit")),
            table(
                    Kind.PROJECT,
                    "draft_brief",
                    both(
                            List.of(
                                    text("title"),
                                    text("paradigm"),
                                    text("summary"),
                                    text("problem"),
                                    json("deliverables", "deliverables"),
                                    text("data"),
                                    text("rubric"),
                                    json("checks", "checks"),
                                    text("stretch")),
                            effort()),
                    references("draft_brief_stage", "brief", "stages", "stage"),
                    references("draft_brief_need", "brief", "needs", "unit"),
                    references("draft_brief_proof", "brief", "proves", "unit")),
            table(
                    Kind.GUIDE,
                    "draft_guide_entry",
                    List.of(text("question"), text("topic"), text("answer")),
                    references("draft_guide_entry_role", "entry", "roles", "role"),
                    references("draft_guide_entry_source", "entry", "sources", "source")),
            table(
                    Kind.BACKGROUND,
                    "draft_background",
                    List.of(text("name"), text("summary")),
                    references("draft_background_unit", "background", "knows", "unit")),
            Map.entry(
                    Kind.SUCCESSION,
                    new DraftTable(
                            "draft_succession", "unit", List.of(text("kind"), json("successors", "into")), List.of())),
            Map.entry(
                    Kind.TRANSLATION,
                    new DraftTable(
                            "draft_translation",
                            "id",
                            List.of(text("title"), text("summary"), of("body", "t.j ->> 'text'")),
                            List.of())),
            table(
                    Kind.ROLE,
                    "draft_career_role",
                    List.of(
                            text("name"),
                            text("family"),
                            of("entry", "(t.j ->> 'entry')::boolean"),
                            text("tagline"),
                            text("summary"),
                            of("primary_focus", "t.j ->> 'primaryFocus'"),
                            json("typical_output", "typicalOutput"),
                            json("day_to_day", "dayToDay"),
                            json("responsibilities", "responsibilities"),
                            json("collaborators", "collaborators"),
                            of("closest_relative", "t.j ->> 'closestRelative'"),
                            json("suits", "suits"),
                            json("less_suited", "lessSuited"),
                            json("industries", "industries"),
                            json("portfolio_rule", "portfolioRule")),
                    new Part(
                            "draft_requirement",
                            "role",
                            elements("requirements"),
                            List.of(
                                    of("skill", "e.j ->> 'skill'"),
                                    of("unit", "(e.j ->> 'skill') || '.' || lower(e.j ->> 'level')"),
                                    of("importance", "e.j ->> 'importance'"),
                                    of("changed_at", CHANGED_AT))),
                    new Part(
                            "draft_role_challenge",
                            "role",
                            elements("challenges"),
                            List.of(of("title", "e.j ->> 'title'"), of("body", "e.j ->> 'text'"))),
                    new Part(
                            "draft_role_challenge_unit",
                            "role",
                            CHALLENGE_UNITS,
                            List.of(of("challenge", "e.challenge"), of("unit", "e.j #>> '{}'"))),
                    new Part(
                            "draft_role_figure",
                            "role",
                            elements("figures"),
                            List.of(
                                    of("kind", "e.j ->> 'kind'"),
                                    of("level", "e.j ->> 'level'"),
                                    of("region", "e.j ->> 'region'"),
                                    of("low", "(e.j ->> 'low')::integer"),
                                    of("high", "(e.j ->> 'high')::integer"),
                                    of("measure", "e.j ->> 'unit'"),
                                    of("body", "e.j ->> 'text'"),
                                    of("source", "e.j ->> 'source'"))),
                    neighbours("draft_role_stepping_stone", "steppingStones", "reason"),
                    neighbours("draft_role_comparison", "comparisons", "text"),
                    references("draft_role_certification", "role", "certifications", "certification"),
                    references("draft_role_guide_entry", "role", "guide", "entry")));

    private DraftTables() {}

    /** @throws IllegalArgumentException if the draft has no things of the kind by themselves */
    static DraftTable of(Kind kind) {
        DraftTable table = TABLES.get(kind);
        if (table == null) {
            throw new IllegalArgumentException("No table of its own: " + kind);
        }
        return table;
    }

    private static Map.Entry<Kind, DraftTable> table(Kind kind, String name, List<Column> columns, Part... parts) {
        return Map.entry(kind, new DraftTable(name, "slug", columns, List.of(parts)));
    }

    private static Column of(String name, String value) {
        return new Column(name, value);
    }

    private static Column text(String name) {
        return of(name, "t.j ->> '%s'".formatted(name));
    }

    private static Column json(String name, String field) {
        return of(name, "t.j -> '%s'".formatted(field));
    }

    private static List<Column> effort() {
        return Stream.of("low", "likely", "high")
                .map(end -> of("effort_" + end, "(t.j #>> '{effort,%s}')::integer".formatted(end)))
                .toList();
    }

    private static List<Column> status() {
        return List.of(
                of("state", "t.j #>> '{status,state}'"),
                of("retired_on", "(t.j #>> '{status,on}')::date"),
                of("successor", "t.j #>> '{status,successor}'"),
                of("status_note", "t.j #>> '{status,note}'"));
    }

    private static List<Column> both(List<Column> some, List<Column> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String elements(String field) {
        return "select x.j, x.n from jsonb_array_elements(t.j -> '%s') with ordinality x (j, n)".formatted(field);
    }

    private static Part references(String table, String owner, String field, String column) {
        return new Part(table, owner, elements(field), List.of(of(column, "e.j #>> '{}'")));
    }

    private static Part neighbours(String table, String field, String said) {
        return new Part(
                table,
                "role",
                elements(field),
                List.of(of("other", "e.j ->> 'role'"), of("body", "e.j ->> '%s'".formatted(said))));
    }
}
