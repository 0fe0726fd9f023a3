package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in learner's timer. It runs in the database, so closing the browser does not stop it; at most one runs.
 * Every verb may be repeated: the second time has no effect. Changes are told under {@link TimeLog#topic}.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Timers extends SessionService {

    private final transient TimerRows rows;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Timers(TimerRows rows, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    public Optional<RunningTimer> running() {
        return rows.running(user.id());
    }

    /** How long a timer has run until now. */
    public Duration elapsed(RunningTimer timer) {
        Duration elapsed = Duration.between(timer.startedAt(), clock.instant());
        return elapsed.isNegative() ? Duration.ZERO : elapsed;
    }

    /**
     * Starts the timer of a thing. The timer of another thing is stopped and logged.
     *
     * @throws ForgottenTimerException if that one has run for longer than {@link TimeRules#LONGEST_RUN}
     * @throws NotFoundException if the catalogue never had the thing
     * @throws IllegalArgumentException if it is nothing to be worked on, such as a career role
     */
    @Transactional
    public TimerChange start(CatalogKey item) {
        TimerChange change = rows.start(user.id(), Progress.workable(item), clock.instant(), user.zone());
        RunningTimer running = change.running();
        if (running == null) {
            throw Progress.neverHad(item);
        }
        if (!running.item().equals(item)) {
            throw new ForgottenTimerException(running);
        }
        return change;
    }

    /**
     * Stops the timer of a thing and logs what it had; less than a minute is not worth it.
     *
     * @return nothing was stopped if that timer was not running any more
     * @throws ForgottenTimerException if it has run for longer than {@link TimeRules#LONGEST_RUN}; see {@link #settle}
     */
    @Transactional
    public TimerChange stop(CatalogKey item) {
        TimerChange change = rows.stop(user.id(), item, clock.instant(), user.zone());
        RunningTimer running = change.running();
        if (running != null && running.item().equals(item)) {
            throw new ForgottenTimerException(running);
        }
        return change;
    }

    /**
     * Stops a timer and logs so much time for the day it was started on; one that was started since runs on.
     *
     * @param minutes what really was, from 1 to {@link TimeRules#MAX_MINUTES}
     * @throws TimeInvalidException if it is less or more
     */
    @Transactional
    public TimerChange settle(RunningTimer timer, int minutes) {
        if (minutes < 1 || minutes > TimeRules.MAX_MINUTES) {
            throw new TimeInvalidException(List.of(minutes < 1 ? TimeProblem.TOO_LITTLE : TimeProblem.TOO_MUCH));
        }
        return rows.settle(user.id(), timer, clock.instant(), user.zone(), minutes);
    }

    /**
     * Stops the timer of a thing and logs nothing.
     *
     * @return what was stopped, to be handed to {@link #resume}; empty if it was not running any more
     */
    @Transactional
    public Optional<RunningTimer> discard(CatalogKey item) {
        return rows.discard(user.id(), item, null);
    }

    /** The same for this very run; one that was started since runs on. */
    @Transactional
    public Optional<RunningTimer> discard(RunningTimer timer) {
        return rows.discard(user.id(), timer.item(), timer.startedAt());
    }

    /** Lets a timer run again that was discarded, unless another has been started since. */
    @Transactional
    public void resume(RunningTimer timer) {
        rows.resume(user.id(), timer);
    }
}
