package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.shared.NotFoundException;
import io.cairn.support.TestPeople;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Somebody else's interview is one that does not exist, whichever way it is come by. */
class InterviewOwnershipTest extends InterviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private Stream<Runnable> learnersWays(UUID id) {
        return Stream.of(
                () -> interviews.interview(id),
                () -> interviews.choice(id, DAY, DAY.plusDays(7)),
                () -> interviews.move(id, tenIn(5), "Why not", 0),
                () -> interviews.cancel(id, "Why not", 0));
    }

    private Stream<Runnable> mentorsWays(UUID id) {
        return Stream.of(
                () -> mentorInterviews.choice(id, DAY, DAY.plusDays(7)),
                () -> mentorInterviews.move(id, tenIn(5), "Why not", 0),
                () -> mentorInterviews.cancel(id, "Why not", 0),
                () -> mentorInterviews.changePlace(id, "My place", 0),
                () -> mentorInterviews.held(id, 0),
                () -> mentorInterviews.missed(id, "Nobody came", 0));
    }

    private static void assertMissing(Stream<Runnable> ways) {
        ways.forEach(way -> assertThatThrownBy(way::run).isInstanceOf(NotFoundException.class));
    }

    @Test
    void anInterviewIsItsLearnersAndItsMentorsOnly() {
        UUID id = booked(tenIn(3)).id();
        UUID missing = UUID.randomUUID();

        TestPeople.signInNewLearner(signUp);
        assertMissing(learnersWays(id));
        assertThat(interviews.all().isEmpty()).isTrue();

        AccountInfo otherMentor = newMentor();
        TestPeople.signIn(otherMentor);
        assertMissing(mentorsWays(id));
        assertMissing(learnersWays(id));
        assertMissing(mentorsWays(missing));
        assertMissing(learnersWays(missing));
        assertThat(mentorInterviews.all().isEmpty()).isTrue();

        // The mentor is not its learner, nor the learner its mentor.
        TestPeople.signIn(mentor);
        assertMissing(learnersWays(id));
        database.sql("insert into account_authority values (?, 'MENTOR')")
                .param(learner.id())
                .update();
        TestPeople.signIn(TestPeople.with(learner, Authority.MENTOR));
        assertMissing(mentorsWays(id));
        assertThat(interviews.interview(id).sequence()).isZero();
    }

    @Test
    void oneMentorsHoursAreNoOthers() {
        TestPeople.signIn(newMentor());
        assertThat(mentorHours.hours().topics()).isEmpty();
        mentorHours.save(everyMorning());
        as(mentor, () -> assertThat(mentorHours.hours().version()).isEqualTo(1));
    }

    @Test
    void learnersHaveNoHoursAndVisitorsNothing() {
        UUID id = booked(tenIn(3)).id();
        mentorsWays(id).forEach(way -> assertThatThrownBy(way::run).isInstanceOf(AccessDeniedException.class));
        assertThatThrownBy(() -> mentorHours.hours()).isInstanceOf(AccessDeniedException.class);
        TestPeople.signOut();
        learnersWays(id)
                .forEach(way -> assertThatThrownBy(way::run)
                        .isInstanceOfAny(
                                AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class));
    }
}
