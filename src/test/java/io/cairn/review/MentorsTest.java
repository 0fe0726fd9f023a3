package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.People;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Who mentors are, how they become it, and the texts they keep. */
class MentorsTest extends ReviewTest {

    private static final MentorDetails DETAILS = new MentorDetails(
            Set.of(new Slug("python"), new Slug("sql")),
            Set.of(Locale.ENGLISH, Locale.JAPANESE),
            2,
            "Ten years of recommender systems");

    @Autowired
    private MentorProfiles profiles;

    @Autowired
    private MentorApplications applications;

    @Autowired
    private MentorAdmissions admissions;

    @Autowired
    private ReviewSnippets snippets;

    @Autowired
    private People people;

    private AccountInfo admin() {
        return TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
    }

    @Test
    void whatAMentorSaysIsKept() {
        as(mentor);
        int version = profiles.save(DETAILS, profiles.profile().version());
        assertThat(profiles.profile()).isEqualTo(new MentorProfile(DETAILS, false, version));
    }

    @Test
    void twoTabsDoNotOverwriteEachOther() {
        as(mentor);
        int version = profiles.save(DETAILS, 0);
        profiles.save(DETAILS, version);
        assertThatThrownBy(() -> profiles.save(DETAILS, version)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theChosenLimitOfOpenReviewsCounts() {
        as(mentor);
        profiles.save(DETAILS, 0);
        desk.start(submitted());
        desk.start(submitted());
        assertThat(desk.start(submitted())).isEqualTo(new StartOutcome.TooMany(2));
    }

    @Test
    void whoeverPausesStartsNothing() {
        UUID submission = submitted();
        as(mentor);
        profiles.pause();
        assertThat(desk.start(submission)).isEqualTo(new StartOutcome.Paused());
        assertThat(profiles.profile().paused()).isTrue();
    }

    @Test
    void skillsAreThoseOfTheCatalogue() {
        as(mentor);
        MentorDetails unknown = new MentorDetails(Set.of(new Slug("alchemy")), Set.of(), 3, "");
        assertThatThrownBy(() -> profiles.save(unknown, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> new MentorDetails(Set.of(), Set.of(), 21, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mentorsToHandOverToAreOthersWhoTakeWork() {
        AccountInfo active = newMentor();
        AccountInfo paused = newMentor();
        as(paused);
        profiles.pause();
        as(mentor);
        assertThat(desk.otherMentors())
                .extracting(Person::id)
                .contains(active.id())
                .doesNotContain(mentor.id(), paused.id(), learner.id());
    }

    @Test
    void whoeverIsAcceptedIsAMentorWithTheSkillsTheyNamed() {
        as(learner);
        UUID application = apply();
        AccountInfo admin = admin();
        as(admin);
        assertThat(admissions.open()).extracting(MentorApplication::id).contains(application);
        admissions.accept(application, "Welcome");
        assertThat(authoritiesOf(learner)).contains("MENTOR");
        as(TestPeople.with(learner, Authority.MENTOR));
        assertThat(profiles.profile().details().skills()).containsExactly(new Slug("python"));
        assertThat(applications.mine().orElseThrow().accepted()).isTrue();
        assertThat(applications.mine().orElseThrow().answer()).isEqualTo("Welcome");
        as(admin);
        assertThatThrownBy(() -> admissions.decline(application, "")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoeverWasMadeAMentorOtherwiseHasNothingToBeDecided() {
        as(learner);
        UUID application = apply();
        as(admin());
        people.grant(learner.id(), Authority.MENTOR, "");
        assertThat(admissions.open()).extracting(MentorApplication::id).doesNotContain(application);
    }

    @Test
    void whoeverIsDeclinedMayApplyAgain() {
        as(learner);
        UUID application = apply();
        as(admin());
        admissions.decline(application, "Finish a project first");
        assertThat(authoritiesOf(learner)).doesNotContain("MENTOR");
        as(learner);
        assertThat(applications.mine().orElseThrow().accepted()).isFalse();
        assertThat(apply()).isNotEqualTo(application);
    }

    @Test
    void oneApplicationAtATime() {
        as(learner);
        UUID form = UUID.randomUUID();
        UUID application = applications.apply("I can", Set.of(), Set.of(), form);
        assertThat(applications.apply("I can", Set.of(), Set.of(), form)).isEqualTo(application);
        assertThatThrownBy(this::apply).isInstanceOf(ApplicationRefusedException.class);
        as(mentor);
        assertThatThrownBy(this::apply).isInstanceOf(ApplicationRefusedException.class);
    }

    @Test
    void onlyAdminsDecide() {
        as(learner);
        UUID application = apply();
        assertThatThrownBy(() -> admissions.accept(application, "")).isInstanceOf(AccessDeniedException.class);
        as(mentor);
        assertThatThrownBy(() -> admissions.open()).isInstanceOf(AccessDeniedException.class);
    }

    private UUID apply() {
        return applications.apply(
                "I have reviewed for years", Set.of(new Slug("python")), Set.of(Locale.ENGLISH), UUID.randomUUID());
    }

    private List<String> authoritiesOf(AccountInfo person) {
        return database.sql("select authority from account_authority where account_id = ?")
                .param(person.id())
                .query(String.class)
                .list();
    }

    @Test
    void snippetsAreOnesOwn() {
        as(mentor);
        UUID form = UUID.randomUUID();
        snippets.add(" Baseline ", "Compare with a trivial baseline first.", form);
        snippets.add("Baseline", "Compare with a trivial baseline first.", form);
        Snippet snippet = snippets.all().getFirst();
        assertThat(snippets.all()).hasSize(1);
        assertThat(snippet.title()).isEqualTo("Baseline");
        snippets.save(new Snippet(snippet.id(), snippet.version(), "Baselines", "Begin with one."));
        assertThatThrownBy(() -> snippets.save(snippet)).isInstanceOf(OptimisticLockingFailureException.class);
        as(newMentor());
        assertThat(snippets.all()).isEmpty();
        assertThatThrownBy(() -> snippets.remove(snippet.id())).isInstanceOf(NotFoundException.class);
        Snippet current = new Snippet(snippet.id(), 2, "Taken", "over");
        assertThatThrownBy(() -> snippets.save(current)).isInstanceOf(OptimisticLockingFailureException.class);
        as(mentor);
        assertThat(snippets.all().getFirst().title()).isEqualTo("Baselines");
        snippets.remove(snippet.id());
        assertThat(snippets.all()).isEmpty();
    }

    @Test
    void eachVerbIsOneStatement() {
        as(mentor);
        assertThat(Statements.during(() -> profiles.save(DETAILS, 0))).hasSize(1);
        assertThat(Statements.during(() -> profiles.profile())).hasSize(1);
        assertThat(Statements.during(() -> profiles.pause())).hasSize(1);
        assertThat(Statements.during(() -> snippets.add("Title", "", UUID.randomUUID())))
                .hasSize(1);
    }
}
