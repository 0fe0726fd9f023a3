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
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Books and moves, inside the transaction of the service that has looked who wants it and whether they may. */
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
        Interview interview = made(known.fresh(), learner, offer, request, time.get(), note, now);
        Booking booking = new Booking(
                interview.id(),
                learner.id(),
                request.mentor(),
                offer.hours().version(),
                request.topic(),
                time.get(),
                note,
                request.form(),
                now);
        Optional<Taken> taken = rows.book(booking, notices.booked(interview));
        if (taken.isEmpty()) {
            return again(learner.id(), request);
        }
        return obstacle(taken.get(), time.get()).map(Bookings::takeBack).orElseGet(() -> new Booked(interview.id()));
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
                settings.notice());
    }

    /**
     * Moves it to one of the times offered.
     *
     * @param reason as it is to be kept
     */
    BookingOutcome move(Interview interview, @Nullable Offer offer, Instant start, UUID actor, String reason) {
        Instant now = clock.instant();
        Optional<TimeSlot> time =
                Optional.ofNullable(offer).flatMap(one -> one.hours().slots().at(start));
        if (offer == null || time.isEmpty()) {
            return new Refused(Obstacle.NOT_OFFERED);
        }
        if (!isWithinReach(start, now)) {
            return new Refused(Obstacle.OUT_OF_REACH);
        }
        InterviewChange change = new InterviewChange(now, actor, reason);
        Taken taken = rows.move(
                        interview,
                        time.get(),
                        offer.hours().version(),
                        change,
                        notices.moved(interview.movedTo(time.get(), change)))
                .orElseThrow(interview::stale);
        return obstacle(taken, time.get()).map(Bookings::takeBack).orElseGet(() -> new Booked(interview.id()));
    }
}
