package io.cairn.roadmap.ui.roles;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.RoadmapShelf;
import io.cairn.roadmap.Roadmaps;
import io.cairn.shared.Slug;
import io.cairn.support.ViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RolesViewsTest extends ViewTest {

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private RoadmapShelf shelf;

    private void follow(String role) {
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug(role)), UUID.randomUUID());
    }

    private static String text(Class<? extends com.vaadin.flow.component.Component> type) {
        return textOf(_get(type));
    }

    @Test
    void aVisitorPicksABackgroundInsteadOfSigningIn() {
        open("roles/matrix?from=software-engineer&hours=20");
        assertThat(text(ClosestRole.class)).contains("Closest to here: Junior AI Engineer", "the fewest of all roles");
        assertThat(text(MatrixTable.class)).contains("Machine Learning Engineer", "Closest");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(20);
    }

    @Test
    void hoursAndBackgroundsThatCannotBeAreSaid() {
        open("roles/matrix?from=wizard&hours=900");
        assertThat(text(RoleMatrixView.class)).contains("There is no background called “wizard”");
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(IntegerField.class), -3);
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(IntegerField.class), 30);
        assertThat(_get(IntegerField.class).isInvalid()).isFalse();
    }

    @Test
    void theMatrixIsOrderedByAnyColumn() {
        open("roles/matrix?sort=name");
        String byName = text(MatrixTable.class);
        assertThat(byName.indexOf("AI Engineer")).isLessThan(byName.indexOf("Statistician"));
        open("roles/matrix?sort=-name");
        String turned = text(MatrixTable.class);
        assertThat(turned.indexOf("Statistician")).isLessThan(turned.indexOf("Data Analyst"));
    }

    @Test
    void everyNumberOpensWhatItIsMadeOf() {
        signInNewLearner();
        follow("machine-learning-engineer");
        open("roles/matrix");
        List<Anchor> numbers = _find(Anchor.class, spec -> spec.withClasses("numbers"));
        assertThat(numbers).isNotEmpty().allMatch(number -> number.getHref().startsWith("roles/matrix/"));
        open("roles/matrix/data-engineer");
        assertThat(_get(H1.class).getText()).isEqualTo("Data Engineer from here");
        assertThat(text(RoleDistanceView.class)).contains("Covered: 0 h", "pace 1.0 ÷ 10 h a week", "Career tasks");
    }

    @Test
    void theWayOverAStoneIsDrawnWithWhatItCosts() {
        open("roles/machine-learning-engineer/paths?through=data-engineer");
        assertThat(text(PathDrawing.class))
                .contains("You are here", "First job-ready", "Data Engineer", "Goal", "count for the goal as well");
        assertThat(text(PathTable.class)).contains("Straight there", "By way of");
        open("roles/nobody/paths");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }

    @Test
    void anotherGoalIsLookedAtAndThenFollowed() {
        signInNewLearner();
        follow("machine-learning-engineer");
        open("roadmap/role?role=data-analyst");
        assertThat(text(TargetRoleView.class))
                .contains("Make Data Analyst your goal", "Carries over", "New", "No longer planned");
        RadioButtonGroup<Object> choice = _get(RadioButtonGroup.class);
        _setValue(choice, choice.getGenericDataView().getItem(1));
        _click(_get(Button.class, spec -> spec.withText("Follow this role from now on")));
        assertThat(roadmaps.current().orElseThrow().role()).isEqualTo(new Slug("data-analyst"));
        assertThat(shelf.all()).hasSize(2).anyMatch(shelved -> shelved.putAway());
    }

    @Test
    void withoutARoadmapTheGoalBeginsWithOnboarding() {
        signInNewLearner();
        open("roadmap/role?role=data-analyst");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Make Data Analyst your goal");
        follow("data-analyst");
        open("roadmap/role?role=data-analyst");
        assertThat(text(TargetRoleView.class)).contains("You follow this role already");
        open("roadmap/role?role=astrologer");
        assertThat(text(TargetRoleView.class)).contains("Which career role?");
    }

    @Test
    void roadmapsArePutAwayTakenOutAndRemoved() {
        signInNewLearner();
        follow("data-engineer");
        follow("data-analyst");
        open("roadmap/all");
        press("Put away: Data Engineer");
        assertThat(text(RoadmapsView.class)).contains("Take out");
        press("Take out: Data Engineer");
        press("Remove: Data Engineer");
        ConfirmDialog dialog = _get(ConfirmDialog.class);
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(dialog);
        assertThat(shelf.all()).hasSize(1);
        assertThat(text(RoadmapsView.class)).doesNotContain("Data Engineer");
    }

    private static void press(String label) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow());
    }
}
