package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Following another career role, and keeping several roadmaps in order. */
class TargetChangeTest extends LearnerTest {

    private static final StepKey PYTHON = StepKey.parse("unit/python.awareness");

    @Autowired
    private TargetChange change;

    @Autowired
    private RoadmapShelf shelf;

    private TargetPreview preview(Slug role) {
        return change.preview(role).orElseThrow();
    }

    @Test
    void withoutARoadmapThereIsNothingToChange() {
        assertThat(change.preview(ANALYST)).isEmpty();
    }

    @Test
    void thePreviewSaysWhatCarriesOverAndStoresNothing() {
        roadmapTo(ENGINEER);
        roadmaps.complete(PYTHON);
        TargetPreview preview = preview(ANALYST);
        assertThat(preview.formerRole()).isEqualTo(ENGINEER);
        assertThat(preview.distance().covered())
                .extracting(RoleDistance.Part::step)
                .contains(PYTHON);
        assertThat(preview.forecast().likely())
                .isBefore(preview.formerForecast().likely());
        assertThat(preview.dropped()).isNotEmpty().allMatch(RoleDistance.Part::isLeft);
        assertThat(rows("roadmap")).isEqualTo(1);
        assertThat(current().role()).isEqualTo(ENGINEER);
    }

    @Test
    void acceptedItKeepsAllThatIsDoneAndTheFormerRoadmap() {
        RoadmapView former = roadmapTo(ENGINEER);
        roadmaps.complete(PYTHON);
        change.accept(preview(ANALYST), false, UUID.randomUUID());
        RoadmapView now = current();
        assertThat(now.role()).isEqualTo(ANALYST);
        assertThat(now.plan().order()).doesNotContain(PYTHON);
        assertThat(roadmaps.step(PYTHON).status()).isEqualTo(StepStatus.DONE);
        assertThat(now.settings().hoursPerWeek()).isEqualTo(former.settings().hoursPerWeek());
        assertThat(roadmaps.overview().all()).hasSize(2);
    }

    @Test
    void theFormerOneCanBePutAwayAndComeBack() {
        UUID former = roadmapTo(ENGINEER).id();
        change.accept(preview(ANALYST), true, UUID.randomUUID());
        assertThat(roadmaps.overview().all()).hasSize(1);
        assertThat(shelf.all()).extracting(ShelvedRoadmap::putAway).containsExactly(false, true);
        assertThat(preview(ENGINEER).existing()).isEqualTo(former);
        assertThatThrownBy(() -> shelf.follow(former)).isInstanceOf(NotFoundException.class);
        shelf.takeOut(former);
        shelf.follow(former);
        assertThat(current().id()).isEqualTo(former);
    }

    @Test
    void sentTwiceItMakesOneRoadmap() {
        roadmapTo(ENGINEER);
        TargetPreview preview = preview(ANALYST);
        UUID form = UUID.randomUUID();
        change.accept(preview, true, form);
        change.accept(preview, true, form);
        assertThat(rows("roadmap")).isEqualTo(2);
    }

    @Test
    void theFollowedOneIsNeitherPutAwayNorRemoved() {
        UUID followed = roadmapTo(ENGINEER).id();
        assertThat(shelf.putAway(followed)).isFalse();
        assertThat(shelf.remove(followed)).isFalse();
        assertThat(current().id()).isEqualTo(followed);
    }

    @Test
    void removingOneTakesItsPlansWithItAndNothingThatWasDone() {
        UUID former = roadmapTo(ENGINEER).id();
        roadmaps.complete(PYTHON);
        roadmapTo(ANALYST);
        assertThat(shelf.remove(former)).isTrue();
        assertThat(rows("roadmap_plan")).isEqualTo(1);
        assertThat(progress.standings()).containsKey(PYTHON.unitId());
    }

    @Test
    void somebodyElsesRoadmapDoesNotExist() {
        UUID theirs = roadmapTo(ENGINEER).id();
        roadmapTo(ANALYST);
        TestPeople.signInNewLearner(signUp);
        for (UUID id : List.of(theirs, UUID.randomUUID())) {
            Stream.<Runnable>of(
                            () -> shelf.follow(id),
                            () -> shelf.putAway(id),
                            () -> shelf.takeOut(id),
                            () -> shelf.remove(id))
                    .forEach(way -> assertThatThrownBy(way::run).isInstanceOf(NotFoundException.class));
        }
        assertThat(rows("roadmap")).isEqualTo(2);
    }
}
