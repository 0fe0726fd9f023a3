package io.cairn.catalog;

import static io.cairn.catalog.SmallCatalog.problems;
import static io.cairn.catalog.SmallCatalog.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.shared.Slug;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogYamlTest {

    @Test
    void readsAValidCatalogue() {
        assertThat(problems(SmallCatalog.YAML)).isEmpty();
        CatalogContent content = SmallCatalog.content();
        assertThat(content.skills()).extracting(Skill::name).containsExactly("Python", "Shell");
        assertThat(content.skills().getFirst().units().getFirst().prerequisites())
                .isEmpty();
        assertThat(content.certifications().getLast().status()).isEqualTo(Status.ACTIVE);
        assertThat(content.roles().getLast().figures()).isEmpty();
    }

    @Test
    void putsListsTogetherInTheOrderOfTheFileNames() {
        var reading = CatalogYaml.read(Map.of(
                "b.yaml", "sources:\n  - {slug: two, title: T, publisher: P, date: 2026-01-02}",
                "a.yaml", "sources:\n  - {slug: one, title: T, publisher: P, date: 2026-01-01}",
                "empty.yaml", "# nothing yet\n"));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.content().sources())
                .extracting(Source::slug)
                .containsExactly(new Slug("one"), new Slug("two"));
        assertThat(reading.content().skills()).isEmpty();
    }

    @Test
    void saysWhereYamlIsMalformed() {
        assertThat(problems("sources:\n  - {slug: a\nareas: []\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("small.yaml");
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.message()).startsWith("Not well-formed YAML");
                });
    }

    @Test
    void saysWhereATypeIsWrong() {
        assertThat(told(with("low: 8, likely: 11", "low: eight, likely: 11")))
                .containsExactly("small.yaml:15 unit/python.awareness: Expected a whole number, found 'eight'");
        assertThat(told(with("tools: [CPython, pip]", "tools: CPython")))
                .containsExactly("small.yaml:11 skill/python: Expected a list, found scalar");
        assertThat(told(with("date: 2026-06-29", "date: June")))
                .containsExactly("small.yaml:2 source/a-guide: Expected a date such as 2026-06-29, found 'June'");
        assertThat(told(with("family: SOFTWARE", "family: SOFT")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:40 role/engineer: Expected one of [MACHINE_LEARNING")
                .endsWith("found 'SOFT'");
        assertThat(told(with("name: Python", "name: {en: Python}")))
                .containsExactly("small.yaml:7 skill/python: Expected a text, found mapping");
        assertThat(told(with("entry: true", "entry: perhaps")))
                .containsExactly("small.yaml:41 role/engineer: Expected true or false, found 'perhaps'");
    }

    @Test
    void saysWhereASlugOrUnitIdIsBad() {
        assertThat(told(with("slug: shell\n", "slug: Shell_1\n")))
                .containsExactly("small.yaml:23 skill/Shell_1: Not a slug: 'Shell_1'");
        assertThat(told(with("unit: shell.awareness", "unit: shell.expert")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:21 unit/python.working: Not a unit id: 'shell.expert'");
    }

    @Test
    void saysWhereAKeyIsThereTwiceOrUnknownOrMissing() {
        assertThat(told(with("    name: Shell\n", "    name: Shell\n    name: Bash\n")))
                .containsExactly("small.yaml:25 skill/shell: The key 'name' is there twice");
        assertThat(told(with("outcome: Move around.", "outcome: Move around.\n        result: No")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:31 unit/shell.awareness: Unknown key 'result' (known are [checklist, effort");
        assertThat(told(with("    name: Shell\n", ""))).containsExactly("small.yaml:23 skill/shell: 'name' is missing");
        assertThat(told("skils: []\n")).singleElement().asString().startsWith("small.yaml:1 file: Unknown key 'skils'");
        assertThat(told(with("skills:\n", "skills:\n  - just text\n")))
                .containsExactly("small.yaml:6 skills: Expected a mapping, found scalar");
    }

    @Test
    void saysWhereAnEffortIsNoRange() {
        assertThat(told(with("low: 8, likely: 11, high: 14", "low: 8, likely: 7, high: 14")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:15 unit/python.awareness: Effort must satisfy");
        assertThat(told(with("        effort: {low: 8, likely: 11, high: 14}\n", "")))
                .containsExactly("small.yaml:13 unit/python.awareness: 'effort' is missing");
    }

    @Test
    void tellsAllProblemsOfAllFilesAtOnce() {
        var reading = CatalogYaml.read(Map.of(
                "a.yaml", "areas:\n  - {slug: A, name: N, summary: S, milestone: M, colour: red}\n  - {slug: b}\n",
                "b.yaml", "skills: [",
                "c.yaml", "- a list"));
        assertThat(reading.problems()).extracting(CatalogProblem::file).containsOnly("a.yaml", "b.yaml", "c.yaml");
        assertThat(reading.problems())
                .filteredOn(problem -> problem.file().equals("a.yaml"))
                .hasSize(5);
        assertThat(reading.complete()).isFalse();
        assertThat(reading.allProblems()).isEqualTo(reading.problems());
    }

    @Test
    void joinsWhatTheChecksFindWithItsLine() {
        assertThat(told(with("unit: shell.awareness", "unit: bash.awareness")))
                .containsExactly(
                        "small.yaml:21 unit/python.working: prerequisites names 'bash.awareness', which does not exist");
        assertThat(told(with("slug: analyst\n", "slug: engineer\n")))
                .contains("small.yaml:62 role/engineer: 'engineer' is there twice");
    }

    @Test
    void refusesBombs() {
        String laughs = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nareas: *c\n";
        assertThat(told(laughs)).singleElement().asString().contains("aliases");
        assertThat(told("areas: " + "[".repeat(200_000)))
                .singleElement()
                .asString()
                .contains("epth");
        assertThat(told("# " + "x".repeat(1_100_000)))
                .singleElement()
                .asString()
                .contains("limit");
        assertThat(told("areas: []\n---\nareas: []\n"))
                .singleElement()
                .asString()
                .contains("one document");
        assertThat(told("areas: !!java.net.URL [\"http://localhost\"]\n"))
                .singleElement()
                .asString()
                .contains("not allowed");
    }

    private static List<String> told(String yaml) {
        return problems(yaml).stream().map(CatalogProblem::toString).toList();
    }
}
