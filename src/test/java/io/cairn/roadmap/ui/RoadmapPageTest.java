package io.cairn.roadmap.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.progress.Evidence;
import io.cairn.roadmap.PlanSettings;
import io.cairn.roadmap.RoadmapSummary;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.SerializationUtils;

class RoadmapPageTest extends RoadmapViewTest {

    private static final int LIGHT = 80;

    @Test
    void withoutARoadmapOneIsOfferedTheWayToIt() {
        open("roadmap");
        assertThat(viewText()).contains("No roadmap yet");
        assertThat(_get(Anchor.class, spec -> spec.withText("Make your roadmap"))
                        .getHref())
                .isEqualTo("onboarding");
        assertThat(_find(TrailFilters.class)).isEmpty();
    }

    @Test
    void aNewRoadmapSaysWhenOneIsReadyAndWhatToDoNow() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        open("roadmap");
        assertThat(viewText()).contains("Machine Learning Engineer", "Ready between", "h to go, at 10 h a week");
        StepItem now = items().getFirst();
        assertThat(textOf(now)).contains(title(roadmap, roadmap.plan().order().getFirst()), "Now", " h");
        assertThat(now.getElement().getAttribute("aria-current")).isEqualTo("step");
        assertThat(_get(Button.class, spec -> spec.withText("Now")).isVisible()).isTrue();
        assertThat(_get(Anchor.class, spec -> spec.withText("Change hours or date"))
                        .getHref())
                .isEqualTo("roadmap/change");
    }

    @Test
    void aLongRoadmapBeginsLightAndOpensByMonth() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        open("roadmap");
        int atFirst = items().size();
        assertThat(atFirst)
                .isBetween(20, LIGHT)
                .isLessThan(roadmap.plan().steps().size());
        Fold month = _find(Fold.class).getFirst();
        assertThat(month.getSummaryText()).matches(".*\\d{4}: \\d+ steps?, \\d+ h");
        openFold(month);
        assertThat(items().size()).isGreaterThan(atFirst);
    }

    @Test
    void everyStepIsThereOnceAllIsOpen() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        open("roadmap");
        _find(Fold.class).forEach(RoadmapPageTest::openFold);
        assertThat(items().stream().map(RoadmapPageTest::nameOf).toList())
                .containsExactlyInAnyOrderElementsOf(roadmap.plan().order().stream()
                        .map(step -> title(roadmap, step))
                        .toList());
    }

    @Test
    void aStepThatWaitsNamesWhatItWaitsFor() {
        roadmapTo(ENGINEER);
        open("roadmap");
        assertThat(items()).anySatisfy(item -> assertThat(item.getClassNames()).contains("blocked"));
        items().stream()
                .filter(item -> item.hasClassName("blocked"))
                .forEach(item -> assertThat(textOf(item)).contains("After "));
    }

    @Test
    void whatIsDoneFoldsIntoOneLineAndTheRestKeepsItsStates() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        List<StepKey> units =
                roadmap.plan().order().stream().filter(StepKey::isUnit).toList();
        roadmaps.complete(units.get(0));
        roadmaps.start(units.get(1));
        roadmaps.skip(units.get(2));
        open("roadmap");
        Fold done = _get(
                Fold.class,
                spec -> spec.withPredicate(fold -> fold.getSummaryText().startsWith("1 step done, ")));
        assertThat(names()).doesNotContain(title(roadmap, units.get(0)));
        openFold(done);
        assertThat(textOf(item(title(roadmap, units.get(0))))).contains("Done");
        assertThat(textOf(item(title(roadmap, units.get(1))))).contains("Now, in progress");
        assertThat(textOf(item(title(roadmap, units.get(2))))).contains("Skipped");
    }

    @Test
    void theHeadTellsHowWellWhatIsDoneIsShown() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        List<StepKey> units =
                roadmap.plan().order().stream().filter(StepKey::isUnit).toList();
        open("roadmap");
        assertThat(_find(EvidenceMix.class)).isEmpty();
        roadmaps.complete(units.get(0));
        show(units.get(1), null);
        roadmaps.skip(units.get(2));
        open("roadmap");
        RoadmapView now = current();
        assertThat(textOf(_get(EvidenceMix.class)))
                .contains(
                        "Claimed %d h".formatted(now.hoursByEvidence().get(Evidence.CLAIMED)),
                        "Evidenced %d h".formatted(now.hoursByEvidence().get(Evidence.EVIDENCED)),
                        "To go %d h".formatted(now.hoursTotal() - now.hoursDone()),
                        "Skipped, not counted: %d h".formatted(now.hoursSkipped()));
        openFold(_find(Fold.class).getFirst());
        assertThat(textOf(item(title(roadmap, units.get(0))))).contains("Done", "Claimed");
        assertThat(textOf(item(title(roadmap, units.get(1))))).contains("Done", "Evidenced");
    }

    @Test
    void whenNothingIsLeftThePageSaysSo() {
        RoadmapView roadmap = roadmapTo(new Slug("junior-ai-engineer"));
        roadmap.plan().order().stream()
                .filter(step -> step.kind() != StepKind.MILESTONE)
                .forEach(roadmaps::complete);
        open("roadmap");
        assertThat(viewText()).contains("Nothing is left to do").doesNotContain("Ready between");
        assertThat(_find(Button.class, spec -> spec.withText("Now"))).isEmpty();
    }

    @Test
    void theAddressGroupsByArea() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        open("roadmap?view=area");
        assertThat(_get(Anchor.class, spec -> spec.withText("By area"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(viewText()).contains("Mathematics", "0 of ", "Projects and career tasks");
        assertThat(names()).contains(title(roadmap, roadmap.plan().order().getFirst()));
    }

    @Test
    void theAddressFilters() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        open("roadmap?kind=project");
        _find(Fold.class).forEach(RoadmapPageTest::openFold);
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(roadmap.plan().order().stream()
                        .filter(step -> step.kind() == StepKind.PROJECT)
                        .map(step -> title(roadmap, step))
                        .toList());
        assertThat(viewText()).contains("steps found");
    }

    @Test
    void typingNarrowsTheTrail() {
        roadmapTo(ENGINEER);
        open("roadmap");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title contains")), "PYTHON");
        assertThat(names()).isNotEmpty().allMatch(name -> name.contains("Python"));
    }

    @Test
    void nothingFoundOffersAllSteps() {
        roadmapTo(ENGINEER);
        open("roadmap?view=area&q=beekeeping");
        assertThat(viewText()).contains("No step matches");
        assertThat(_get(Anchor.class, spec -> spec.withText("Show all steps")).getHref())
                .isEqualTo("roadmap?view=area");
    }

    @Test
    void nonsenseInTheAddressShowsEverything() {
        roadmapTo(ENGINEER);
        open("roadmap?view=sideways&status=lost&kind=x&area=..");
        assertThat(items()).isNotEmpty();
        assertThat(viewText()).doesNotContain("steps found");
    }

    @Test
    void whatDoesNotFitBeforeTheTargetIsPriced() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        PlanSettings tight =
                roadmap.settings().withTarget(roadmap.settings().start().plusWeeks(20));
        accept(tight);
        open("roadmap");
        assertThat(textOf(_get(LeftOutNote.class)))
                .contains("Does not fit before your target, ")
                .containsPattern("They would need \\d+ more hours? a week or \\d+ more weeks?\\.");
    }

    @Test
    void severalRoadmapsCanBeSwitched() {
        roadmapTo(ENGINEER);
        roadmapTo(new Slug("data-analyst"));
        open("roadmap");
        @SuppressWarnings("unchecked")
        Select<RoadmapSummary> choice = _get(RoadmapSwitch.class);
        RoadmapSummary engineer = roadmaps.overview().all().stream()
                .filter(one -> one.role().equals(ENGINEER))
                .findFirst()
                .orElseThrow();
        _setValue(choice, engineer);
        assertThat(current().role()).isEqualTo(ENGINEER);
        assertThat(textOf(_get(RoadmapPage.class))).contains("Machine Learning Engineer");
    }

    @Test
    void theNowButtonIsThereInEveryViewThatShowsTheStep() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        roadmaps.start(roadmap.plan().order().get(3));
        open("roadmap?view=area");
        _click(_get(Button.class, spec -> spec.withText("Now")));
        assertThat(current().status(roadmap.plan().order().get(3))).isEqualTo(StepStatus.IN_PROGRESS);
    }

    @Test
    void foldsNotYetOpenedSurviveARestart() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        PlanSettings tight =
                roadmap.settings().withTarget(roadmap.settings().start().plusWeeks(30));
        accept(tight);
        roadmaps.complete(roadmap.plan().order().getFirst());
        open("roadmap?q=a");
        RoadmapPage page = _get(RoadmapPage.class);
        String text = textOf(page);
        page.getElement().removeFromTree();
        RoadmapPage restored = SerializationUtils.clone(page);
        assertThat(textOf(restored)).isEqualTo(text);
        _find(restored, Fold.class).forEach(RoadmapPageTest::openFold);
        assertThat(_find(restored, StepItem.class).size())
                .isGreaterThan(_find(page, StepItem.class).size());
    }

    private static List<StepItem> items() {
        return _find(StepItem.class);
    }

    private static List<String> names() {
        return items().stream().map(RoadmapPageTest::nameOf).toList();
    }

    private static String nameOf(StepItem item) {
        return _find(item, Anchor.class).getFirst().getText();
    }

    private static StepItem item(String name) {
        return items().stream()
                .filter(item -> nameOf(item).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void openFold(Fold fold) {
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
    }
}
