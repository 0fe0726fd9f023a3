package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.Succession.Kind;
import io.cairn.catalog.SuccessionEdits;
import io.cairn.catalog.TestEditions;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Carried;
import io.cairn.progress.Evidence;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.application.name=editions") // a database of its own: it publishes
class CarriedStepsTest extends LearnerTest {

    private static final Slug BASICS = new Slug("the-basics");
    private static final Slug TOOLS = new Slug("the-tools");

    @Autowired
    private TestEditions editions;

    private CatalogContent first;
    private StepKey old;

    @BeforeEach
    void aRoadmapOfTheFirstEdition() {
        editions.publishAgain(1);
        first = catalog().content();
        roadmapTo(ANALYST);
        old = current().plan().order().stream()
                .filter(StepKey::isUnit)
                .filter(step -> SuccessionEdits.skill(first, step.unitId().skill())
                                .units()
                                .size()
                        > 1)
                .findFirst()
                .orElseThrow();
    }

    private Slug skill() {
        return old.unitId().skill();
    }

    private static StepKey unit(Slug skill, StepKey like) {
        return StepKey.unit(new UnitId(skill, like.unitId().level()));
    }

    private void splitAndTakeOver() {
        editions.publish(SuccessionEdits.split(first, skill(), List.of(BASICS, TOOLS)), "Split");
        takeOver();
    }

    private PlanPreview takeOver() {
        PlanPreview preview = replanning.previewOfLatestEdition().orElseThrow();
        replanning.accept(preview);
        return preview;
    }

    @Test
    void whatWasDoneCountsForWhatItWasSplitInto() {
        String title = current().label(old).title();
        roadmaps.complete(old);
        editions.publish(SuccessionEdits.split(first, skill(), List.of(BASICS, TOOLS)), "Split");
        PlanPreview preview = takeOver();

        Carried from = new Carried(Kind.SPLIT, List.of(old.unitId()));
        assertThat(preview.carried())
                .contains(
                        new CarriedStep(unit(BASICS, old), true, from), new CarriedStep(unit(TOOLS, old), true, from));
        RoadmapView now = current();
        assertThat(now.plan().step(unit(BASICS, old))).isEmpty();
        assertThat(now.status(old)).isEqualTo(StepStatus.DONE);
        assertThat(now.label(old).title()).isEqualTo(title).isNotEqualTo(old.id());
        assertThat(now.label(old).area()).isNotNull();
        StepView successor = roadmaps.step(unit(TOOLS, old));
        assertThat(successor.status()).isEqualTo(StepStatus.DONE);
        assertThat(successor.evidence()).isEqualTo(new StepEvidence(Evidence.CLAIMED, false, List.of(), from));
    }

    @Test
    void aFinishedStepThatIsGoneCanBeLookedBackAt() {
        int hours = current().hoursDone();
        int effort = current().plan().step(old).orElseThrow().effort().likely();
        roadmaps.complete(old);
        splitAndTakeOver();
        assertThat(effort).isPositive();
        assertThat(current().hoursDone()).isEqualTo(hours + effort);
        StepView gone = roadmaps.step(old);
        assertThat(gone.isActionable()).isFalse();
        assertThat(gone.dates().finishedOn()).isEqualTo(today.today());
        assertThat(gone.gone()).isNotNull();
        assertThat(gone.gone().countsFor())
                .extracting(StepLink::key)
                .containsExactly(unit(BASICS, old), unit(TOOLS, old));
        assertThatThrownBy(() -> roadmaps.reopen(old)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> roadmaps.step(StepKey.parse("unit/never-heard-of.working")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasOnlyBegunIsGoneOnWithInItsParts() {
        roadmaps.start(old);
        splitAndTakeOver();
        RoadmapView now = current();
        assertThat(now.having(StepStatus.IN_PROGRESS))
                .extracting(PlannedStep::key)
                .contains(unit(BASICS, old), unit(TOOLS, old));
        assertThat(now.plan().step(old)).isEmpty();
    }

    @Test
    void goingBackToTheEditionBeforeKeepsWhatWasDoneOfTheParts() {
        splitAndTakeOver();
        roadmaps.complete(unit(BASICS, old));
        roadmaps.complete(unit(TOOLS, old));
        editions.publishAgain(1);
        takeOver();
        StepView back = roadmaps.step(old);
        assertThat(back.status()).isEqualTo(StepStatus.DONE);
        assertThat(back.evidence().carried())
                .isEqualTo(new Carried(
                        Kind.MERGED,
                        List.of(unit(BASICS, old).unitId(), unit(TOOLS, old).unitId())));
        assertThat(current().status(unit(BASICS, old))).isEqualTo(StepStatus.DONE);
        assertThat(current().label(unit(BASICS, old)).title()).contains("the-basics");
    }

    @Test
    void itIsCarriedOverSeveralEditions() {
        show(null, old);
        CatalogContent second = SuccessionEdits.replaced(first, skill(), BASICS);
        editions.publish(second, "Replaced");
        editions.publish(SuccessionEdits.split(second, BASICS, List.of(TOOLS, new Slug("the-rest"))), "Split");
        takeOver();
        StepEvidence end = roadmaps.step(unit(TOOLS, old)).evidence();
        assertThat(end.best()).isEqualTo(Evidence.EVIDENCED);
        assertThat(end.proofs()).hasSize(1);
        assertThat(end.carried()).isEqualTo(new Carried(Kind.SPLIT, List.of(old.unitId())));
    }

    @Test
    void sayingWhatOneKnowsAnewForgetsNothingThatCannotBeAskedAbout() {
        progress.assess(Set.of(old.unitId()));
        editions.publish(SuccessionEdits.split(first, skill(), List.of(BASICS, TOOLS)), "Split");
        UnitId basics = unit(BASICS, old).unitId();
        UnitId tools = unit(TOOLS, old).unitId();
        progress.assess(Set.of(basics, tools));
        assertThat(progress.standings()).containsOnlyKeys(old.unitId(), basics, tools);
        progress.assess(Set.of(basics));
        assertThat(progress.standings()).containsOnlyKeys(basics);
    }
}
