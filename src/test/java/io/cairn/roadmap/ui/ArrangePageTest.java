package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dnd.DropEvent;
import com.vaadin.flow.component.html.H1;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Prerequisite;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ArrangePageTest extends RoadmapViewTest {

    @Autowired
    private Catalogs catalogs;

    @Test
    void withoutARoadmapThereIsNothingToArrange() {
        open("roadmap/arrange");
        assertThat(viewText()).contains("No roadmap yet");
    }

    @Test
    void aMovedStepIsLookedAtAcceptedAndTakenBack() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey task = first(before, StepKind.TASK);
        open("roadmap/arrange");
        jump(task, open(before).getFirst());
        assertThat(viewText()).contains("Moved: ").contains("now step 1 of ").contains("ready at the same time");
        assertThat(current()).isEqualTo(before);
        _click(_get(Button.class, spec -> spec.withText("Accept new order")));
        assertThat(_get(H1.class).getText()).isEqualTo("Your roadmap");
        assertThat(open(current()).getFirst()).isEqualTo(task);
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(current().plan()).isEqualTo(before.plan());
    }

    @Test
    void earlierAndLaterMoveByOnePlace() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey task = first(before, StepKind.TASK);
        int place = open(before).indexOf(task);
        open("roadmap/arrange");
        showAll();
        press(before, task, "earlier");
        assertThat(viewText()).contains("now step " + place + " of ");
        press(before, task, "later");
        assertThat(viewText()).contains("now step " + (place + 1) + " of ");
    }

    @Test
    void aMoveThatBreaksAPrerequisiteIsRefusedWithItsReason() {
        RoadmapView before = roadmapTo(ENGINEER);
        List<StepKey> open = open(before);
        StepKey dependent = open.stream()
                .filter(StepKey::isUnit)
                .filter(step -> needs(before, step).stream().anyMatch(open::contains))
                .findFirst()
                .orElseThrow();
        StepKey needed = needs(before, dependent).stream()
                .filter(open::contains)
                .findFirst()
                .orElseThrow();
        open("roadmap/arrange");
        jump(dependent, needed);
        assertThat(viewText()).contains(" cannot go there: it needs ").contains(" first.");
        assertThat(_get(Button.class, spec -> spec.withText("Accept new order")).isEnabled())
                .isFalse();
    }

    @Test
    void aStepIsDraggedBeforeTheOneItIsDroppedOn() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey task = first(before, StepKind.TASK);
        open("roadmap/arrange");
        showAll();
        drag(task, open(before).getFirst());
        assertThat(viewText()).contains("Moved: ").contains("now step 1 of ");
        _click(_get(Button.class, spec -> spec.withText("Accept new order")));
        assertThat(open(current()).getFirst()).isEqualTo(task);
    }

    @Test
    void aStepThatIsDroppedBeforeWhatItNeedsStaysAndSaysWhy() {
        RoadmapView before = roadmapTo(ENGINEER);
        List<StepKey> open = open(before);
        StepKey dependent = open.stream()
                .filter(StepKey::isUnit)
                .filter(step -> needs(before, step).stream().anyMatch(open::contains))
                .findFirst()
                .orElseThrow();
        StepKey needed = needs(before, dependent).stream()
                .filter(open::contains)
                .findFirst()
                .orElseThrow();
        open("roadmap/arrange");
        showAll();
        drag(dependent, needed);
        assertThat(viewText())
                .contains(" cannot go there: it needs " + StepTitles.inText(Words.here(), before.labels(), needed)
                        + " first.");
        assertThat(_get(Button.class, spec -> spec.withText("Accept new order")).isEnabled())
                .isFalse();
        assertThat(_find(ArrangeRow.class)).extracting(ArrangeRow::step).containsExactlyElementsOf(open);
    }

    @Test
    void aPinnedStepSaysSoAndIsNotMoved() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey step = open(before).get(2);
        open("roadmap/arrange");
        press(before, step, "pin to this week");
        assertThat(viewText()).contains("Pinned: ").contains(", pinned");
        press(before, step, "earlier");
        assertThat(viewText()).contains("Unpin it to move it.");
        _click(_get(Button.class, spec -> spec.withText("Accept new order")));
        assertThat(current().arrangement().weekOf(step)).isPresent();
    }

    @Test
    void skippingShowsWhatItSavesAndCanBeTakenUpAgain() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey step = open(before).getFirst();
        open("roadmap/arrange");
        press(before, step, "skip");
        assertThat(viewText()).contains("Skipped: ").contains("sooner").contains("Take it up again");
        _click(_get(Button.class, spec -> spec.withText("Accept new order")));
        assertThat(current().status(step)).isEqualTo(StepStatus.SKIPPED);

        open("roadmap/arrange");
        _click(_get(Button.class, spec -> spec.withText("Take it up again")));
        assertThat(viewText()).contains("Taken up again: ").contains("later");
        _click(_get(Button.class, spec -> spec.withText("Accept new order")));
        assertThat(current().status(step)).isEqualTo(StepStatus.UPCOMING);
        assertThat(current().plan().step(step)).isPresent();
    }

    @Test
    void anotherTabThatWasFirstIsNoticedAndTheArrangementStays() {
        RoadmapView before = roadmapTo(ENGINEER);
        StepKey task = first(before, StepKind.TASK);
        open("roadmap/arrange");
        jump(task, open(before).getFirst());
        accept(before.settings().withHoursPerWeek(5));
        _click(_get(Button.class, spec -> spec.withText("Accept new order")));
        assertThat(viewText()).contains("Your roadmap was changed elsewhere in the meantime");
        _click(_get(Button.class, spec -> spec.withText("Compare with the newest plan")));
        _click(_get(Button.class, spec -> spec.withText("Accept new order")));
        assertThat(current().settings().hoursPerWeek()).isEqualTo(5);
        assertThat(open(current()).getFirst()).isEqualTo(task);
    }

    @Test
    void nothingChosenIsSaidByTheFields() {
        roadmapTo(ENGINEER);
        open("roadmap/arrange");
        _click(_get(Button.class, spec -> spec.withText("Move")));
        assertThat(field("Move this step").getErrorMessage()).isEqualTo("Choose a step.");
        assertThat(field("before this one").isInvalid()).isTrue();
    }

    private List<StepKey> needs(RoadmapView roadmap, StepKey step) {
        return catalogs.edition(roadmap.edition()).prerequisites(step.unitId()).stream()
                .filter(Prerequisite::isRequired)
                .map(prerequisite -> StepKey.unit(prerequisite.unit()))
                .toList();
    }

    private static List<StepKey> open(RoadmapView roadmap) {
        return roadmap.having(StepStatus.UPCOMING).stream()
                .map(step -> step.key())
                .filter(step -> step.kind() != StepKind.MILESTONE)
                .toList();
    }

    /** As the browser tells of it: what is dragged, and where it is let go. */
    private static void drag(StepKey step, StepKey target) {
        UI.getCurrent().getInternals().setActiveDragSourceComponent(row(step));
        ComponentUtil.fireEvent(row(target), new DropEvent<>(row(target), true, "move"));
    }

    private static ArrangeRow row(StepKey step) {
        return _find(ArrangeRow.class).stream()
                .filter(row -> row.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static void jump(StepKey step, StepKey before) {
        _setValue(field("Move this step"), step);
        _setValue(field("before this one"), before);
        _click(_get(Button.class, spec -> spec.withText("Move")));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<StepKey> field(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static void showAll() {
        while (!_find(Button.class, spec -> spec.withPredicate(b -> b.getText().startsWith("Show ")))
                .isEmpty()) {
            _click(_find(
                            Button.class,
                            spec -> spec.withPredicate(b -> b.getText().startsWith("Show ")))
                    .getFirst());
        }
    }

    private static void press(RoadmapView roadmap, StepKey step, String verb) {
        String label = title(roadmap, step) + ": " + verb;
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + textOf(UI.getCurrent()))));
    }
}
