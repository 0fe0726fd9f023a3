package io.cairn.review.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.account.PasswordReset;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.Notes;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody's account, as admins see it. */
class PersonViewTest extends AdminViewTest {

    @Autowired
    private PasswordReset reset;

    @Autowired
    private Notes notes;

    private void openLearner() {
        open("admin/people/" + learner.id());
    }

    private static void giveReasonAnd(String button) {
        press(button);
        _setValue(_get(TextArea.class), "Asked for by mail");
        press(button);
    }

    @Test
    void thePageSaysWhatThereIsToKnow() {
        openLearner();
        assertThat(said())
                .contains("Lea Learner", learner.email(), "Can sign in", "Learner", "Not known", "no device")
                .contains("Account looked at", "by Ada Admin");
    }

    @Test
    void whatALearnerNotesForThemselvesIsNowhereShown() {
        sample.as(learner, () -> {
            notes.save(CatalogKey.parse("unit/python.working"), "My xyzzy", 0);
            assertThat(notes.page("xyzzy", 0, 1).notes()).hasSize(1);
        });
        signIn(admin);
        openLearner();
        assertThat(said()).contains("Lea Learner").doesNotContain("xyzzy");
        open("admin/audit");
        assertThat(said()).contains("Lea Learner").doesNotContain("xyzzy");
    }

    @Test
    void somebodyIsDisabledAndEnabledWithAReason() {
        openLearner();
        press("Disable account");
        press("Disable account");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Say why.");
        _setValue(_get(TextArea.class), "Left the class");
        press("Disable account");
        assertThat(said()).contains("Disabled", "Account disabled", "Left the class");
        assertThat(_find(Button.class, spec -> spec.withText("Sign out everywhere")))
                .isEmpty();
        giveReasonAnd("Enable account");
        assertThat(said()).contains("Can sign in", "Account enabled");
    }

    @Test
    void signingOutEverywhereIsOnRecord() {
        openLearner();
        giveReasonAnd("Sign out everywhere");
        assertThat(said()).contains("Signed out everywhere", "Asked for by mail");
    }

    @Test
    void theLinkIsShownThisOnceToBeHandedOver() {
        openLearner();
        giveReasonAnd("Link to a new password");
        String link = _get(TextField.class, spec -> spec.withLabel("Link to a new password"))
                .getValue();
        assertThat(link).startsWith("http://").contains("/reset/");
        assertThat(reset.works(link.replaceFirst(".*/reset/", ""))).isTrue();
        press("Done");
        assertThat(said()).contains("works until").doesNotContain(link);
    }

    @Test
    void nobodyDisablesThemselves() {
        open("admin/people/" + admin.id());
        assertThat(said()).contains("This is you.");
        assertThat(_find(Button.class, spec -> spec.withText("Disable account")))
                .isEmpty();
    }

    @Test
    void whomThereIsNotIsNotFound() {
        open("admin/people/" + UUID.randomUUID());
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        open("admin/people/nobody");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }
}
