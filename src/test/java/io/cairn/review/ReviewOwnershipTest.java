package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import io.cairn.support.TestPeople;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.ClassUtils;

/** Somebody else's ids, through every method that takes one. */
class ReviewOwnershipTest extends ReviewTest {

    /** What concerns nobody's in particular: the form's own identity and text, and what mentors tell everybody. */
    private static final Set<String> HARMLESS =
            Set.of("MentorApplications.apply", "MentorIntroductions.of", "ReviewSnippets.add", "Submissions.keepDraft");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReviewConversations conversations;

    @Autowired
    private Ratings ratings;

    @Autowired
    private SecondOpinions secondOpinions;

    @Autowired
    private ReviewSnippets snippets;

    @Autowired
    private ReviewOversight oversight;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Appointments appointments;

    @Autowired
    private MentorAdmissions admissions;

    @Autowired
    private MentorApplications applications;

    private UUID waiting;
    private UUID decided;

    @BeforeEach
    void workOfTwoPeople() {
        waiting = submitted();
        decided = submitted();
        as(mentor);
        review(decided, Verdict.CHANGES_REQUESTED);
        desk.start(waiting);
        drafts.save(waiting, complete(Verdict.APPROVED), 0);
        snippets.add("Mine", "alone", UUID.randomUUID());
    }

    /** What a learner can call with the id of a submission. */
    private Map<String, Consumer<UUID>> learnersCalls() {
        Map<String, Consumer<UUID>> calls = new LinkedHashMap<>();
        calls.put("Submissions.submission", submissions::submission);
        calls.put("Submissions.withdraw", submissions::withdraw);
        calls.put("ReviewConversations.conversation", conversations::conversation);
        calls.put("ReviewConversations.say", id -> conversations.say(id, About.whole(), "Hello", UUID.randomUUID()));
        calls.put("ReviewConversations.end", conversations::end);
        calls.put("Ratings.rate", id -> ratings.rate(id, false, "mine now"));
        calls.put("Ratings.askAnotherMentor", id -> ratings.askAnotherMentor(id, UUID.randomUUID()));
        return calls;
    }

    /** What a mentor can call on what another mentor has, or has decided. */
    private Map<String, Consumer<UUID>> mentorsCalls() {
        Map<String, Consumer<UUID>> calls = new LinkedHashMap<>();
        calls.put("ReviewDrafts.save", id -> drafts.save(id, DraftContent.EMPTY, 0));
        calls.put("ReviewDecisions.decide", id -> decisions.decide(id, 1));
        calls.put("ReviewDesk.handOver", id -> desk.handOver(id, newMentor().id(), ""));
        calls.put("SecondOpinions.finish", id -> secondOpinions.finish(id, 0));
        calls.put("ReviewConversations.conversation", conversations::conversation);
        calls.put("ReviewConversations.say", id -> conversations.say(id, About.whole(), "Hello", UUID.randomUUID()));
        calls.put("ReviewConversations.end", conversations::end);
        calls.put("ReviewSnippets.remove", id -> snippets.remove(snippetOfMentor()));
        calls.put("ReviewSnippets.save", id -> snippets.save(new Snippet(snippetOfMentor(), 1, "Taken", "over")));
        return calls;
    }

    /** What only admins can call at all. */
    private Map<String, Consumer<UUID>> adminsCalls() {
        Map<String, Consumer<UUID>> calls = new LinkedHashMap<>();
        calls.put("ReviewOversight.submission", oversight::submission);
        calls.put("ReviewOversight.look", oversight::look);
        calls.put("Suspensions.disable", id -> suspensions.disable(id, "why"));
        calls.put("ReviewOversight.interventions", oversight::interventions);
        calls.put("ReviewOversight.reassign", id -> oversight.reassign(id, mentor.id(), "why"));
        calls.put("ReviewOversight.close", id -> oversight.close(id, "why"));
        calls.put("ReviewOversight.mentorsFor", oversight::mentorsFor);
        calls.put("Appointments.grant", id -> appointments.grant(id, Authority.MENTOR, ""));
        calls.put("Appointments.revoke", id -> appointments.revoke(id, Authority.MENTOR, ""));
        calls.put("MentorAdmissions.accept", id -> admissions.accept(id, ""));
        calls.put("MentorAdmissions.decline", id -> admissions.decline(id, ""));
        return calls;
    }

    /** What says by its answer that there is nothing, and does nothing. */
    private Set<String> quietCalls() {
        return Set.of(
                "ReviewDesk.open",
                "ReviewDesk.start",
                "ReviewDesk.renew",
                "ReviewDesk.release",
                "ReviewDrafts.draft",
                "SecondOpinions.start",
                "SecondOpinions.release",
                "Submissions.preview",
                "Submissions.form",
                "Submissions.submit",
                "ShownFiles.find");
    }

    private UUID snippetOfMentor() {
        return database.sql("select id from review_snippet where account_id = ?")
                .param(mentor.id())
                .query(UUID.class)
                .single();
    }

    @Test
    void anotherLearnerFindsNothingAndAMissingIdGetsTheSameAnswer() {
        Map<String, String> before = contents();
        as(TestPeople.newLearner(signUp));
        learnersCalls().forEach((name, call) -> {
            for (UUID id : List.of(waiting, decided, UUID.randomUUID())) {
                assertThatThrownBy(() -> call.accept(id)).as(name).isInstanceOf(NotFoundException.class);
            }
        });
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void anotherMentorGetsNothingOfIt() {
        AccountInfo other = newMentor();
        Map<String, String> before = contents();
        as(other);
        mentorsCalls().forEach((name, call) -> {
            for (UUID id : List.of(waiting, decided, UUID.randomUUID())) {
                assertThatThrownBy(() -> call.accept(id))
                        .as(name)
                        .isInstanceOfAny(
                                NotFoundException.class,
                                LeaseLostException.class,
                                StaleDraftException.class,
                                OptimisticLockingFailureException.class);
            }
        });
        assertThat(desk.start(waiting)).isInstanceOf(StartOutcome.Taken.class);
        assertThat(desk.renew(waiting)).isEmpty();
        desk.release(waiting, "mine?");
        assertThat(drafts.draft(waiting)).isEqualTo(ReviewDraft.NONE);
        assertThatThrownBy(() -> desk.open(decided)).isInstanceOf(NotFoundException.class);
        assertThat(secondOpinions.start(waiting)).isEmpty();
        secondOpinions.release(decided);
        assertThat(without("mentor_profile", contents())).isEqualTo(without("mentor_profile", before));
    }

    @Test
    void theLearnerIsNoMentorOfTheirOwnWork() {
        Map<String, String> before = contents();
        as(TestPeople.with(learner, Authority.MENTOR));
        for (UUID own : List.of(waiting, decided)) {
            assertThatThrownBy(() -> desk.open(own)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> desk.start(own)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> decisions.decide(own, 1)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> drafts.save(own, DraftContent.EMPTY, 0)).isInstanceOf(NotFoundException.class);
            assertThat(desk.renew(own)).isEmpty();
            assertThat(secondOpinions.start(own)).isEmpty();
        }
        assertThat(without("mentor_profile", contents())).isEqualTo(without("mentor_profile", before));
    }

    @Test
    void nobodyButAdminsOversees() {
        for (AccountInfo person : List.of(learner, mentor)) {
            as(person);
            adminsCalls()
                    .forEach((name, call) -> assertThatThrownBy(() -> call.accept(waiting))
                            .as(name)
                            .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void somebodyElsesProjectCannotBeSubmitted() {
        as(learner);
        SubmissionRequest foreign =
                new SubmissionRequest(ReviewKind.PROJECT, UUID.randomUUID(), new Slug("data-analyst"), null, "");
        assertThatThrownBy(() -> submissions.preview(foreign)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> submissions.submit(foreign, "", UUID.randomUUID()))
                .isInstanceOf(NotFoundException.class);
        submissions.keepDraft(foreign);
        as(TestPeople.newLearner(signUp));
        assertThatThrownBy(() -> submissions.form(ReviewKind.PROJECT, foreign.project()))
                .isInstanceOf(NotFoundException.class);
        assertThat(applications.mine()).isEqualTo(Optional.empty());
    }

    /** So that no new method is forgotten here. */
    @Test
    void everyMethodThatTakesAnIdIsTried() {
        Set<String> tried = new TreeSet<>(HARMLESS);
        tried.addAll(learnersCalls().keySet());
        tried.addAll(mentorsCalls().keySet());
        tried.addAll(adminsCalls().keySet());
        tried.addAll(quietCalls());
        Set<String> taking = new TreeSet<>();
        context.getBeansOfType(SessionService.class).values().stream()
                .map(ClassUtils::getUserClass)
                .filter(type -> type.getPackageName().equals("io.cairn.review"))
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                        .filter(ReviewOwnershipTest::takesAnId)
                        .forEach(method -> taking.add(type.getSimpleName() + "." + method.getName())));
        assertThat(tried).containsAll(taking);
        assertThat(taking).isNotEmpty();
    }

    private static boolean takesAnId(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(UUID.class);
    }

    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        for (String table : List.of(
                "submission",
                "submission_transition",
                "review_lease",
                "review_draft",
                "review",
                "review_comment",
                "review_rating",
                "review_snippet",
                "second_opinion",
                "review_intervention",
                "mentor_profile")) {
            contents.put(
                    table,
                    database.sql("select coalesce(string_agg(t::text, '|' order by t::text), '') from %s t"
                                    .formatted(table))
                            .query(String.class)
                            .single());
        }
        return contents;
    }

    private static Map<String, String> without(String table, Map<String, String> contents) {
        contents.remove(table);
        return contents;
    }
}
