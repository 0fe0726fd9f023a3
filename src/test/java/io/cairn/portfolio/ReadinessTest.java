package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Paradigm;
import io.cairn.catalog.PortfolioRule;
import io.cairn.portfolio.ReadinessItem.State;
import io.cairn.portfolio.ReadinessPoint.Subject;
import io.cairn.shared.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts for a portfolio, case by case. */
class ReadinessTest {

    private static final PortfolioRule RULE =
            new PortfolioRule(2, 5, List.of(Paradigm.CLASSICAL_ML, Paradigm.DEEP_LEARNING), 6, 1, "");
    private static final Set<String> NO_POINTS = Set.of();

    @Test
    void anEmptyPortfolioMissesEverythingButWhatIsOptional() {
        Readiness readiness = of();
        assertThat(readiness.required()).allMatch(item -> item.state() == State.MISSING);
        assertThat(readiness.items().getLast().point().isOptional()).isTrue();
        assertThat(readiness.missing()).hasSize(5);
    }

    @Test
    void aReadmeMakesAFinishedProjectDocumented() {
        assertThat(documented(project(ProjectStatus.DONE, "# How", NO_POINTS)).have())
                .isEqualTo(1);
    }

    @Test
    void halfOfTheChecklistStandsInForTheReadme() {
        assertThat(documented(project(ProjectStatus.DONE, "", Set.of("a", "b", "c")))
                        .have())
                .isEqualTo(1);
        assertThat(documented(project(ProjectStatus.DONE, "", Set.of("a", "b"))).have())
                .isZero();
    }

    @Test
    void aProjectThatLacksItsReadmeIsAlmostDocumentedAndSaysWhy() {
        ReadinessItem item = documented(project(ProjectStatus.DONE, "", NO_POINTS));
        assertThat(item.state()).isEqualTo(State.PARTLY);
        assertThat(item.almost().getFirst().gaps()).containsExactly(DocumentationGap.README_OR_CHECKLIST);
    }

    @Test
    void anIdeaCountsForNothing() {
        assertThat(of(project(ProjectStatus.IDEA, "# How", NO_POINTS)).required())
                .allMatch(item -> item.state() == State.MISSING);
    }

    @Test
    void aProjectBeingBuiltIsPartOfTheWay() {
        Readiness readiness = of(project(ProjectStatus.BUILDING, "# How", NO_POINTS));
        ReadinessItem classical =
                readiness.item(ReadinessPoint.of(Paradigm.CLASSICAL_ML)).orElseThrow();
        assertThat(classical.state()).isEqualTo(State.PARTLY);
        assertThat(classical.have()).isZero();
        assertThat(readiness.stages().getFirst().isCovered()).isFalse();
        assertThat(readiness.stages().getFirst().almost()).hasSize(1);
    }

    @Test
    void aPublishedProjectIsDeployedAndAFinishedOneByItsLink() {
        assertThat(deployed(project(ProjectStatus.PUBLISHED, "", NO_POINTS)).isMet())
                .isTrue();
        assertThat(deployed(withDemo(ProjectStatus.DONE)).isMet()).isTrue();
        assertThat(deployed(withDemo(ProjectStatus.BUILDING)).isMet()).isFalse();
        assertThat(deployed(project(ProjectStatus.DONE, "", NO_POINTS)).isMet()).isFalse();
    }

    @Test
    void aRoleThatAsksForNoDeploymentHasNoPointForIt() {
        PortfolioRule rule = new PortfolioRule(1, 2, List.of(), 0, 0, "");
        Readiness readiness = Readiness.of(rule, RandomPortfolios.stages(), List.of(), List.of());
        assertThat(readiness.items())
                .extracting(item -> item.point().subject())
                .containsExactly(Subject.DOCUMENTED, Subject.LIFECYCLE, Subject.CERTIFICATION);
    }

    @Test
    void stagesOfAllFinishedProjectsAddUp() {
        Readiness readiness = of(
                project("frame", "data", "model"), project("model", "train", "evaluate"), project("deploy", "unheard"));
        ReadinessItem lifecycle =
                readiness.item(ReadinessPoint.of(Subject.LIFECYCLE)).orElseThrow();
        assertThat(lifecycle.have()).isEqualTo(6);
        assertThat(lifecycle.isMet()).isTrue();
        assertThat(readiness.stages())
                .filteredOn(stage -> !stage.isCovered())
                .extracting(stage -> stage.stage().value())
                .containsExactly("monitor");
    }

    @Test
    void aMissingCertificationNeverStandsInTheWay() {
        PortfolioRule rule = new PortfolioRule(0, 0, List.of(), 0, 0, "");
        Readiness without = Readiness.of(rule, List.of(), List.of(), List.of());
        assertThat(without.isComplete()).isTrue();
        assertThat(without.items().getLast().state()).isEqualTo(State.MISSING);
        Readiness with = Readiness.of(rule, List.of(), List.of(), List.of("Cloud ML"));
        assertThat(with.items().getLast().state()).isEqualTo(State.MET);
    }

    private static ReadinessItem documented(ProjectInfo project) {
        return of(project).item(ReadinessPoint.of(Subject.DOCUMENTED)).orElseThrow();
    }

    private static ReadinessItem deployed(ProjectInfo project) {
        return of(project).item(ReadinessPoint.of(Subject.DEPLOYED)).orElseThrow();
    }

    private static Readiness of(ProjectInfo... projects) {
        return Readiness.of(
                RULE,
                RandomPortfolios.stages(),
                Stream.of(projects)
                        .map(project -> ProjectFacts.of(project, RandomPortfolios.CHECKLIST))
                        .toList(),
                List.of());
    }

    private static ProjectInfo project(ProjectStatus status, String readme, Set<String> met) {
        return project(status, readme, null, met, "frame", "deploy");
    }

    private static ProjectInfo withDemo(ProjectStatus status) {
        return project(status, "", "https://example.org", NO_POINTS, "frame");
    }

    private static ProjectInfo project(String... stages) {
        return project(ProjectStatus.DONE, "# How", null, NO_POINTS, stages);
    }

    private static ProjectInfo project(
            ProjectStatus status, String readme, String demo, Set<String> met, String... stages) {
        ProjectContent content = new ProjectContent(
                "A project",
                "Problem",
                "Work",
                "Result",
                readme,
                null,
                demo,
                Paradigm.CLASSICAL_ML,
                Stream.of(stages).map(Slug::new).collect(Collectors.toSet()),
                Set.of(),
                null,
                null,
                null,
                Teamwork.ALONE,
                "",
                status,
                met,
                List.of());
        return new ProjectInfo(UUID.randomUUID(), 0, null, content, Instant.EPOCH);
    }
}
