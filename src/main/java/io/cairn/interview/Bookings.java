package io.cairn.interview;

import io.cairn.account.AccountInfo;
import io.cairn.interview.BookingOutcome.Booked;
import io.cairn.interview.BookingOutcome.Obstacle;
import io.cairn.interview.BookingOutcome.Refused;
import io.cairn.interview.BookingRows.Booking;
import io.cairn.interview.BookingRows.Taken;
import io.cairn.interview.HoursRows.Offer;
import io.cairn.review.InterviewTopic;
import io.cairn.review.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Books, moves and cancels for learners, inside the transaction of the service that has looked who they are. */
@Component
class Bookings {

    private final HoursRows hours;
    private final BookingRows rows;
    private final InterviewNotices notices;
    private final InterviewSettings settings;
    private final Clock clock;

    Bookings(HoursRows hours, BookingRows rows, InterviewNotices notices, InterviewSettings settings, Clock clock) {
        this.hours = hours;
        this.rows = rows;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    BookingOutcome book(AccountInfo learner, BookingRequest request) {
        String note = InterviewTexts.checked(request.note(), InterviewTexts.NOTE);
        HoursRows.Request known = hours.request(learner.id(), request.form(), request.mentor());
        if (known.made() != null) {
            return new Booked(known.made());
        }
        Offer offer = known.offer();
        Optional<TimeSlot> time = slot(offer, request.topic(), request.start());
        if (offer == null || time.isEmpty()) {
            return new Refused(Obstacle.NOT_OFFERED);
        }
        Instant now = clock.instant();
        if (!isWithinReach(request.start(), now)) {
            return new Refused(Obstacle.OUT_OF_REACH);
        }
        Optional<Taken> taken = rows.book(new Booking(
                learner.id(),
                request.mentor(),
                offer.hours().version(),
                request.topic(),
                time.get(),
                note,
                request.form(),
                now));
        if (taken.isEmpty()) {
            return again(learner.id(), request);
        }
        Optional<Obstacle> obstacle = obstacle(taken.get(), time.get());
        if (obstacle.isPresent()) {
            return takeBack(obstacle.get());
        }
        notices.booked(made(taken.get().interview(), learner, offer, request, time.get(), note, now));
        return new Booked(taken.get().interview());
    }

    private static Optional<TimeSlot> slot(@Nullable Offer offer, InterviewTopic topic, Instant start) {
        return Optional.ofNullable(offer)
                .filter(one -> one.hours().topics().contains(topic))
                .flatMap(one -> one.hours().slots().at(start));
    }

    private boolean isWithinReach(Instant start, Instant now) {
        return !start.isBefore(now.plus(settings.leadTime())) && start.isBefore(now.plus(settings.horizon()));
    }

    /** The same form was sent twice at once, or the mentor has changed the hours a moment ago. */
    private BookingOutcome again(UUID learner, BookingRequest request) {
        UUID made = hours.request(learner, request.form(), request.mentor()).made();
        return made == null ? new Refused(Obstacle.NOT_OFFERED) : new Booked(made);
    }

    private static Optional<Obstacle> obstacle(Taken taken, TimeSlot time) {
        int needed = time.quarters().size();
        if (taken.byLearner() < needed) {
            return Optional.of(Obstacle.ELSEWHERE);
        }
        return taken.byMentor() < needed ? Optional.of(Obstacle.JUST_TAKEN) : Optional.empty();
    }

    /** What could be had of the time is given back with the transaction. */
    private static BookingOutcome takeBack(Obstacle obstacle) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Refused(obstacle);
    }

    private Interview made(
            UUID id,
            AccountInfo learner,
            Offer offer,
            BookingRequest request,
            TimeSlot time,
            String note,
            Instant now) {
        return new Interview(
                id,
                new Participant(new Person(learner.id(), learner.displayName()), learner.zone()),
                new Participant(offer.mentor(), offer.hours().slots().zone()),
                request.topic(),
                time,
                offer.hours().place(),
                note,
                InterviewState.BOOKED,
                0,
                new InterviewChange(now, learner.id(), ""),
                settings.notice(),
                null);
    }

    /** What the interview's mentor offers on its topic; empty if they take nobody at present. */
    Optional<Offer> offerFor(Interview interview) {
        return Optional.ofNullable(interview.mentor())
                .flatMap(mentor -> hours.offer(mentor.id()))
                .filter(offer -> offer.hours().topics().contains(interview.topic()));
    }

    BookingOutcome move(Interview interview, Instant start, String reason, int sequence) {
        Instant now = clock.instant();
        requireUnchanged(interview, sequence);
        String checked = requireMayBeCalledOff(interview, reason, now);
        Offer offer = offerFor(interview).orElse(null);
        Optional<TimeSlot> time = slot(offer, interview.topic(), start);
        if (offer == null || time.isEmpty()) {
            return new Refused(Obstacle.NOT_OFFERED);
        }
        if (!isWithinReach(start, now)) {
            return new Refused(Obstacle.OUT_OF_REACH);
        }
        Taken taken = rows.move(interview, time.get(), offer.hours().version(), checked, now)
                .orElseThrow(() -> stale(interview));
        Optional<Obstacle> obstacle = obstacle(taken, time.get());
        if (obstacle.isPresent()) {
            return takeBack(obstacle.get());
        }
        notices.moved(interview.movedTo(time.get()));
        return new Booked(interview.id());
    }

    void cancel(Interview interview, String reason, int sequence) {
        if (interview.state() == InterviewState.CANCELLED) {
            return;
        }
        Instant now = clock.instant();
        requireUnchanged(interview, sequence);
        String checked = requireMayBeCalledOff(interview, reason, now);
        if (!rows.end(interview, InterviewState.CANCELLED, interview.learner().id(), checked, null, now)) {
            throw stale(interview);
        }
        notices.cancelledByLearner(interview, checked);
    }

    private static String requireMayBeCalledOff(Interview interview, String reason, Instant now) {
        interview.requireMayBeCalledOff(now);
        return interview.needsReason(now)
                ? InterviewTexts.given(reason)
                : InterviewTexts.checked(reason, InterviewTexts.REASON);
    }

    static void requireUnchanged(Interview interview, int sequence) {
        if (interview.sequence() != sequence) {
            throw stale(interview);
        }
    }

    static OptimisticLockingFailureException stale(Interview interview) {
        return new OptimisticLockingFailureException("Interview %s has changed".formatted(interview.id()));
    }
}
