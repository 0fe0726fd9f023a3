package io.cairn.catalog;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where things of a kind are kept in the draft, and how their columns are filled from a thing in JSON. It makes the
 * statements that write one thing with all its rows; each is one statement, so nobody sees half a thing, and of two
 * who begin with one version only one succeeds.
 *
 * @param id the column of its slug or unit id
 * @param columns of the thing's own row
 * @param parts tables with further rows of the thing
 */
record DraftTable(String name, String id, List<Column> columns, List<Part> parts) {

    /** @param value SQL over the thing, {@code t.j}; in a part over its element, {@code e.j} */
    record Column(String name, String value) {}

    /**
     * @param owner the column that names the thing
     * @param elements SQL that gives the elements as {@code e.j} with their places as {@code e.n}, from 1
     */
    record Part(String table, String owner, String elements, List<Column> columns) {}

    private static final String GIVEN = "given as (select cast(:thing as jsonb) as j)";

    /** Parameters: id, thing, at, expected. Gives the new version, or nothing if the version is another by now. */
    String change(String alongside) {
        String values = columns.stream()
                .map(column -> ", %s = %s".formatted(column.name(), column.value()))
                .collect(Collectors.joining());
        String changed = """
                changed as (
                    update %1$s x
                       set changed_at = greatest(cast(:at as timestamptz), x.changed_at + interval '1 microsecond')%2$s
                      from given t
                     where x.%3$s = :id and x.changed_at = cast(:expected as timestamptz)
                    returning x.changed_at)""".formatted(name, values, id);
        return statement(
                Stream.concat(
                        Stream.of(GIVEN, changed),
                        IntStream.range(0, parts.size()).boxed().flatMap(i -> Stream.of(gone(i), come(i, true)))),
                alongside);
    }

    /**
     * Parameters: id, thing, at. Gives the version, or nothing if there is one already.
     *
     * @param place SQL for its place among its siblings
     */
    String create(String place, String alongside) {
        String names = columns.stream().map(column -> ", " + column.name()).collect(Collectors.joining());
        String values = columns.stream().map(column -> ", " + column.value()).collect(Collectors.joining());
        String changed = """
                changed as (
                    insert into %1$s (%2$s, position, changed_at%3$s)
                    select :id, %5$s, cast(:at as timestamptz)%4$s
                      from given t
                    on conflict (%2$s) do nothing
                    returning changed_at)""".formatted(name, id, names, values, place);
        return statement(
                Stream.concat(
                        Stream.of(GIVEN, changed),
                        IntStream.range(0, parts.size()).mapToObj(i -> come(i, false))),
                alongside);
    }

    /** Parameters: id, expected. Gives the last version, or nothing if the version is another by now. */
    String remove(String alongside) {
        String changed = """
                changed as (
                    delete from %s x where x.%s = :id and x.changed_at = cast(:expected as timestamptz)
                    returning x.changed_at)""".formatted(name, id);
        return statement(
                Stream.concat(
                        Stream.of(changed), IntStream.range(0, parts.size()).mapToObj(this::gone)),
                alongside);
    }

    /** The place after all others. */
    String last() {
        return "(select coalesce(max(position) + 1, 0) from %s)".formatted(name);
    }

    /** The column of what things are called. */
    String title() {
        return columns.stream()
                .map(Column::name)
                .filter(List.of("name", "title", "question")::contains)
                .findFirst()
                .orElse(id);
    }

    private static String statement(Stream<String> queries, String alongside) {
        return Stream.concat(queries, Stream.of(alongside))
                .filter(query -> !query.isEmpty())
                .collect(Collectors.joining(",\n", "with ", "\nselect changed_at from changed"));
    }

    private String gone(int number) {
        Part part = parts.get(number);
        return """
                gone_%d as (delete from %s where %s = :id and exists (select from changed) returning 1)""".formatted(number, part.table(), part.owner());
    }

    /** The old rows are asked after, so that they go before the new ones come: places and references are unique. */
    private String come(int number, boolean afterOthers) {
        Part part = parts.get(number);
        String names =
                part.columns().stream().map(column -> ", " + column.name()).collect(Collectors.joining());
        String values =
                part.columns().stream().map(column -> ", " + column.value()).collect(Collectors.joining());
        return """
                come_%d as (
                    insert into %s (%s, position%s)
                    select :id, e.n - 1%s
                      from changed, given t, lateral (%s) e%s)""".formatted(
                        number,
                        part.table(),
                        part.owner(),
                        names,
                        values,
                        part.elements(),
                        afterOthers ? " where (select count(*) from gone_%d) >= 0".formatted(number) : "");
    }
}
