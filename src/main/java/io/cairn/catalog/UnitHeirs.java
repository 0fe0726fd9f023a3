package io.cairn.catalog;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Part of the statement that removes a unit: everything that named it names its heirs instead, after whatever else it
 * names, and counts as changed. Nobody is to go through dozens of resources by hand to split one unit.
 */
final class UnitHeirs {

    /**
     * A table whose rows name units.
     *
     * @param owner the column of what names the unit
     * @param unit the column of the unit
     * @param kept further columns, which stay as they were
     * @param made further columns with what they are made of
     */
    private record Naming(String table, String owner, String unit, List<String> kept, List<DraftTable.Column> made) {

        Naming(String table, String owner) {
            this(table, owner, "unit", List.of(), List.of());
        }
    }

    private static final DraftTable.Column NOW = new DraftTable.Column("changed_at", "cast(:at as timestamptz)");

    private static final List<Naming> NAMING = List.of(
            new Naming("draft_prerequisite", "unit", "prerequisite", List.of("kind", "reason"), List.of(NOW)),
            new Naming(
                    "draft_requirement",
                    "role",
                    "unit",
                    List.of("importance"),
                    List.of(NOW, new DraftTable.Column("skill", "split_part(h.id, '.', 1)"))),
            new Naming("draft_role_challenge_unit", "role", "unit", List.of("challenge"), List.of()),
            new Naming("draft_brief_need", "brief"),
            new Naming("draft_brief_proof", "brief"),
            new Naming("draft_resource_unit", "resource"),
            new Naming("draft_certification_unit", "certification"),
            new Naming("draft_background_unit", "background"));

    private static final List<String> CHANGED = List.of(
            changed("draft_unit", "id", 0),
            changed("draft_career_role", "slug", 1, 2),
            changed("draft_brief", "slug", 3, 4),
            changed("draft_resource", "slug", 5),
            changed("draft_certification", "slug", 6),
            changed("draft_background", "slug", 7));

    /** Parameters: id, at, kind, and the heirs as JSON, into. */
    static final String QUERIES = Stream.of(
                    Stream.of("""
                            succeeded as (
                                insert into draft_succession (unit, position, changed_at, kind, successors)
                                select :id, (select coalesce(max(position) + 1, 0) from draft_succession),
                                       cast(:at as timestamptz), :kind, cast(:into as jsonb)
                                  from changed
                                on conflict (unit) do update
                                   set kind = excluded.kind, successors = excluded.successors,
                                       changed_at = excluded.changed_at)""", """
                            heir as (
                                select e.id, e.n
                                  from changed, jsonb_array_elements_text(cast(:into as jsonb)) with ordinality e (id, n))"""),
                    IntStream.range(0, NAMING.size()).boxed().flatMap(i -> handOver(i, NAMING.get(i))),
                    CHANGED.stream())
            .flatMap(queries -> queries)
            .collect(Collectors.joining(",\n"));

    private UnitHeirs() {}

    private static Stream<String> handOver(int number, Naming naming) {
        String lost = """
                lost_%d as (delete from %s where %s = :id and exists (select from changed) returning *)""".formatted(number, naming.table(), naming.unit());
        String names = Stream.concat(
                        naming.kept().stream(), naming.made().stream().map(DraftTable.Column::name))
                .map(name -> ", " + name)
                .collect(Collectors.joining());
        String values = Stream.concat(
                        naming.kept().stream().map(name -> "l." + name),
                        naming.made().stream().map(DraftTable.Column::value))
                .map(value -> ", " + value)
                .collect(Collectors.joining());
        String inherited = """
                inherited_%1$d as (
                    insert into %2$s (%3$s, %4$s, position%5$s)
                    select l.%3$s, h.id,
                           (select max(m.position) from %2$s m where m.%3$s = l.%3$s)
                               + row_number() over (partition by l.%3$s order by l.position, h.n)%6$s
                      from lost_%1$d l, heir h
                     where h.id <> l.%3$s
                    on conflict do nothing)""".formatted(number, naming.table(), naming.owner(), naming.unit(), names, values);
        return Stream.of(lost, inherited);
    }

    private static String changed(String table, String id, int... naming) {
        String owners = IntStream.of(naming)
                .mapToObj(i -> "select %s from lost_%d".formatted(NAMING.get(i).owner(), i))
                .collect(Collectors.joining(" union "));
        return """
                changed_%1$s as (
                    update %1$s x
                       set changed_at = greatest(cast(:at as timestamptz), x.changed_at + interval '1 microsecond')
                     where x.%2$s in (%3$s))""".formatted(table, id, owners);
    }
}
