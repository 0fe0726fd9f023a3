package io.cairn.review.ui.mentor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.review.MentorAdmissions;
import io.cairn.review.MentorApplications;
import io.cairn.review.MentorDetails;
import io.cairn.review.MentorProfiles;
import io.cairn.review.SampleReviews;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MentoringViewTest extends ViewTest {

    private static final Slug PYTHON = new Slug("python");

    @Autowired
    private MentorApplications applications;

    @Autowired
    private MentorAdmissions admissions;

    @Autowired
    private MentorProfiles profiles;

    @Autowired
    private SampleReviews sample;

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static String said() {
        return textOf(UI.getCurrent().getCurrentView());
    }

    private static SkillsField skills() {
        return _get(SkillsField.class);
    }

    private static LanguagesField languages() {
        return _get(LanguagesField.class);
    }

    private static TextArea words() {
        return _get(TextArea.class, spec -> spec.withLabel("What can you judge, and from what experience?"));
    }

    private static void fillIn() {
        _setValue(words(), "Eight years of teaching");
        _setValue(skills(), Set.of(PYTHON));
        _setValue(languages(), Set.of(Locale.ENGLISH, Locale.of("tr")));
    }

    // ---------------------------------------------------------------- becoming one

    @Test
    void aLearnerAppliesAndSeesThatItIsWithTheAdmins() {
        signInNewLearner();
        open("mentoring");
        fillIn();
        press("Apply");
        assertThat(said())
                .contains(
                        "Your application is with the admins", "Eight years of teaching", "Python", "English, Turkish");
        assertThat(_find(ApplicationForm.class)).isEmpty();
        assertThat(applications.mine().orElseThrow().languages()).contains(Locale.of("tr"));
    }

    @Test
    void whatIsMissingIsSaidByItsField() {
        signInNewLearner();
        open("mentoring");
        press("Apply");
        assertThat(words().isInvalid()).isTrue();
        assertThat(words().getErrorMessage()).isEqualTo("Say in a few words what you can judge.");
        assertThat(skills().isInvalid()).isTrue();
        assertThat(languages().isInvalid()).isTrue();
        assertThat(applications.mine()).isEmpty();
        fillIn();
        press("Apply");
        assertThat(applications.mine()).isPresent();
    }

    @Test
    void whoeverWasDeclinedReadsWhyAndAppliesAgainFromWhatTheyWrote() {
        AccountInfo learner = signInNewLearner();
        UUID application = applications.apply("I can", Set.of(PYTHON), Set.of(Locale.ENGLISH), UUID.randomUUID());
        sample.as(sample.person("Ada", Authority.ADMIN), () -> admissions.decline(application, "Finish a project"));
        signIn(learner);
        open("mentoring");
        assertThat(said()).contains("Your application was declined", "Finish a project", "Apply again");
        assertThat(words().getValue()).isEqualTo("I can");
        assertThat(skills().getValue()).containsExactly(PYTHON);
        press("Apply");
        assertThat(said()).contains("Your application is with the admins");
    }

    @Test
    void aSecondTabIsToldThatThereIsOneAlready() {
        signInNewLearner();
        open("mentoring");
        fillIn();
        applications.apply("In the other tab", Set.of(PYTHON), Set.of(Locale.ENGLISH), UUID.randomUUID());
        press("Apply");
        assertThat(said()).contains("Your application is with the admins", "In the other tab");
    }

    @Test
    void applyingTakesFewStatements() {
        signInNewLearner();
        assertThat(Statements.during(() -> open("mentoring"))).hasSizeLessThanOrEqualTo(3);
        fillIn();
        assertThat(Statements.during(() -> press("Apply"))).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whoHasJustBecomeAMentorSeesItWithTheNextClick() {
        AccountInfo learner = signInNewLearner();
        openInShell();
        open("mentoring");
        assertThat(entries()).doesNotContain("Mentoring", "Queue");
        TestPeople.signIn(TestPeople.with(learner, Authority.MENTOR));
        tellTheRequestWhoIsThere();
        open("guide");
        open("mentoring");
        assertThat(_find(ProfileForm.class)).hasSize(1);
        assertThat(entries()).contains("Mentoring", "Queue");
    }

    private static List<String> entries() {
        return _find(Nav.class, spec -> spec.withClasses("shell-nav")).stream()
                .flatMap(nav -> _find(nav, Anchor.class).stream())
                .map(ViewTest::textOf)
                .toList();
    }

    // ---------------------------------------------------------------- being one

    private AccountInfo openAsMentor() {
        AccountInfo mentor = sample.mentor("Mia");
        signIn(mentor);
        open("mentoring");
        return mentor;
    }

    @Test
    void aMentorSaysWhatTheyReview() {
        openAsMentor();
        _setValue(skills(), Set.of(PYTHON));
        _setValue(_get(IntegerField.class), 7);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("About you")), "Ten years of vision");
        press("Save");
        MentorDetails saved = profiles.profile().details();
        assertThat(saved)
                .isEqualTo(new MentorDetails(Set.of(PYTHON), Set.of(Locale.ENGLISH), 7, "Ten years of vision"));
    }

    @Test
    void aLimitThatCannotBeIsSaidByItsField() {
        openAsMentor();
        for (Integer wrong : new Integer[] {0, 21, null}) {
            _get(IntegerField.class).setValue(wrong);
            press("Save");
            assertThat(_get(IntegerField.class).isInvalid()).as("%s", wrong).isTrue();
        }
        assertThat(profiles.profile().details().openReviews()).isEqualTo(20);
    }

    @Test
    void whatAnotherTabSavedIsNeitherOverwrittenNorDoesItLoseWhatWasTyped() {
        openAsMentor();
        _setValue(_get(IntegerField.class), 7);
        MentorDetails elsewhere = new MentorDetails(Set.of(PYTHON), Set.of(Locale.ENGLISH), 2, "");
        profiles.save(elsewhere, 1);
        press("Save");
        assertThat(profiles.profile().details()).isEqualTo(elsewhere);
        assertThat(_get(StaleNotice.class).isVisible()).isTrue();
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(7);
        press("Save mine");
        assertThat(profiles.profile().details().openReviews()).isEqualTo(7);
        assertThat(_find(StaleNotice.class)).isEmpty();
    }

    @Test
    void theOtherTabsVersionCanBeShownInstead() {
        openAsMentor();
        profiles.save(new MentorDetails(Set.of(PYTHON), Set.of(Locale.ENGLISH), 2, "Other"), 1);
        press("Save");
        press("Show the other");
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(2);
        press("Save");
        assertThat(profiles.profile().details().about()).isEqualTo("Other");
    }

    @Test
    void aPauseIsSaidWithWhatItMeansAndEnds() {
        openAsMentor();
        press("Pause");
        assertThat(profiles.profile().paused()).isTrue();
        assertThat(said()).contains("You are pausing", "What you have begun stays yours");
        press("Take work again");
        assertThat(profiles.profile().paused()).isFalse();
        // Saving goes on from the version that was there before.
        press("Save");
        assertThat(_find(StaleNotice.class)).isEmpty();
    }

    @Test
    void aMentorsOwnPagesAreNotThereForALearner() {
        signIn(TestPeople.with(sample.person("Lea")));
        for (String page : new String[] {"mentoring/reviews", "mentoring/numbers", "mentoring/snippets"}) {
            open(page);
            assertThat(said()).contains("Nothing here");
        }
    }
}
