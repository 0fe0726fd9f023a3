package io.cairn.review.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.People;
import io.cairn.account.PersonEntry;
import io.cairn.notification.Inbox;
import io.cairn.notification.NoticeInfo;
import io.cairn.review.Appointments;
import io.cairn.review.MentorApplications;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.EmptyState;
import io.cairn.support.Statements;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** People and what they may do, and who wants to be a mentor. */
class PeopleViewTest extends AdminViewTest {

    @Autowired
    private People people;

    @Autowired
    private Inbox inbox;

    @Autowired
    private MentorApplications applications;

    @Autowired
    private Appointments appointments;

    private PersonRow row(AccountInfo person) {
        open("admin/people?q=" + person.email());
        return _get(PersonRow.class);
    }

    private Set<Authority> authoritiesOf(AccountInfo person) {
        signIn(admin);
        return people.page(person.email(), null, 0, 1).getFirst().authorities();
    }

    private List<String> noticesOf(AccountInfo person) {
        signIn(person);
        return inbox.next(Set.of(), Locale.ENGLISH).stream()
                .map(NoticeInfo::text)
                .toList();
    }

    // ---------------------------------------------------------------- finding

    @Test
    void somebodyIsFoundByNameOrEmail() {
        row(learner);
        assertThat(said()).contains("1 person", "Lea Learner", learner.email());
        open("admin/people?q=mia%20men");
        assertThat(said()).contains("Mia Mentor", "Mentor").doesNotContain("Lea Learner");
    }

    @Test
    void whoMayDoWhatIsAFilterInTheAddress() {
        open("admin/people?may=mentor");
        assertThat(said()).contains("1 person", "Mia Mentor").doesNotContain("Ada Admin");
        assertThat(links()).contains("admin/people?may=admin", "admin/people");
    }

    @Test
    void whereNobodyIsFoundThatIsSaid() {
        open("admin/people?q=nobody-of-this-name");
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(links()).contains("admin/people");
    }

    @Test
    void manyPeopleComeAPageAtATime() {
        for (int i = 0; i < 21; i++) {
            sample.person("Somebody Like " + i);
        }
        signIn(admin);
        open("admin/people?q=somebody%20like");
        assertThat(_find(PersonRow.class)).hasSize(20);
        assertThat(said()).contains("21 people", "1 to 20 of 21");
        assertThat(links()).contains("admin/people?q=somebody%20like&page=2");
        open("admin/people?q=somebody%20like&page=2");
        assertThat(_find(PersonRow.class)).hasSize(1);
    }

    // ---------------------------------------------------------------- making somebody something

    @Test
    void anAdminMakesSomebodyAMentorAfterBeingAsked() {
        press(row(learner), "Make mentor");
        assertThat(authoritiesOf(learner)).containsExactly(Authority.LEARNER);
        press(row(learner), "Make mentor");
        assertThat(Statements.during(() -> press("Make mentor"))).hasSize(2);
        assertThat(textOf(_get(PersonRow.class))).contains("Mentor", "Made a mentor by Ada Admin");
        assertThat(_find(_get(PersonRow.class), Button.class, spec -> spec.withText("End mentor role")))
                .hasSize(1);
        assertThat(authoritiesOf(learner)).contains(Authority.MENTOR);
        assertThat(noticesOf(learner)).containsExactly("Ada Admin made you a mentor. Say what you can review.");
    }

    @Test
    void whatSomebodyWasEndsAndIsOnRecord() {
        press(row(mentor), "End mentor role");
        _setValue(_get(TextArea.class), "Has moved on");
        press("End mentor role");
        assertThat(database.sql("select details ->> 1 from audit_entry where subject_id = ? order by id desc limit 1")
                        .param(mentor.id().toString())
                        .query(String.class)
                        .single())
                .contains("reason", "Has moved on");
        assertThat(authoritiesOf(mentor)).containsExactly(Authority.LEARNER);
        assertThat(textOf(row(mentor))).contains("ended by Ada Admin");
        assertThat(noticesOf(mentor)).containsExactly("Ada Admin ended your time as a mentor.");
    }

    @Test
    void nobodyTakesAdminFromThemselvesByAccident() {
        assertThat(_find(row(admin), Button.class, spec -> spec.withText("End admin role")))
                .isEmpty();
        assertThat(said()).contains("This is you.");
    }

    @Test
    void theLastAdminStaysOne() {
        AccountInfo other = sample.person("Ben Admin", Authority.ADMIN);
        signIn(admin);
        PersonRow row = row(other);
        // Meanwhile the other one was quicker.
        database.sql("delete from account_authority where authority = 'ADMIN' and account_id = ?")
                .param(admin.id())
                .update();
        press(row, "End admin role");
        press("End admin role");
        assertThat(people.page(other.email(), null, 0, 1))
                .flatExtracting(PersonEntry::authorities)
                .contains(Authority.ADMIN);
    }

    // ---------------------------------------------------------------- applications

    private void applyAs(AccountInfo person) {
        sample.as(
                person,
                () -> applications.apply(
                        "Ten years of pipelines",
                        Set.of(new Slug("python")),
                        Set.of(Locale.GERMAN),
                        UUID.randomUUID()));
        signIn(admin);
        open("admin/applications");
    }

    private void clearApplications() {
        database.sql("delete from mentor_application").update();
    }

    @Test
    void anApplicationIsAcceptedWithAnAnswer() {
        clearApplications();
        applyAs(learner);
        assertThat(said()).contains("Lea Learner", "Ten years of pipelines", "Python", "German");
        _setValue(_get(TextArea.class), "Welcome");
        press("Accept");
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(authoritiesOf(learner)).contains(Authority.MENTOR);
        assertThat(noticesOf(learner)).containsExactly("You are a mentor now. Say what you can review.");
        assertThat(applications.mine().orElseThrow().answer()).isEqualTo("Welcome");
    }

    @Test
    void anApplicationIsDeclined() {
        clearApplications();
        applyAs(learner);
        press("Decline");
        assertThat(authoritiesOf(learner)).doesNotContain(Authority.MENTOR);
        assertThat(noticesOf(learner)).containsExactly("Your application to be a mentor was declined.");
    }

    @Test
    void whatAnotherAdminHasDecidedIsNotDecidedAgain() {
        clearApplications();
        applyAs(learner);
        database.sql("update mentor_application set decided_at = now(), accepted = false")
                .update();
        press("Accept");
        assertThat(_find(ApplicationCard.class)).isEmpty();
        assertThat(authoritiesOf(learner)).doesNotContain(Authority.MENTOR);
    }

    // ---------------------------------------------------------------- guards

    @Test
    void nobodyMakesThemselvesSomething() {
        for (AccountInfo person : List.of(learner, mentor)) {
            signIn(person);
            assertThatThrownBy(() -> appointments.grant(person.id(), Authority.ADMIN, ""))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> appointments.revoke(admin.id(), Authority.ADMIN, ""))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void forAnybodyElseTheAdminsPagesAreNotThere() {
        UUID submission = sample.submitted(learner);
        for (AccountInfo person : List.of(learner, mentor)) {
            signIn(person);
            for (String page : List.of(
                    "admin/people",
                    "admin/applications",
                    "admin/reviews",
                    "admin/reviews/" + submission,
                    "admin/quality")) {
                open(page);
                assertThat(said()).as(page).contains("Nothing here");
            }
        }
        signOut();
        open("admin/people");
        assertThat(_find(PersonRow.class)).isEmpty();
    }
}
