package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The time that the signed-in learner has spent on things of the catalogue, in all roadmaps together. Every change is
 * told to all their open windows under {@link #topic}. What does not exist and what is somebody else's both end in a
 * {@link NotFoundException}.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class TimeLog extends SessionService {

    private final transient TimeRows rows;
    private final transient CurrentUser user;
    private final transient Today today;

    TimeLog(TimeRows rows, CurrentUser user, Today today) {
        this.rows = rows;
        this.user = user;
        this.today = today;
    }

    /** Node events of this topic tell that something about the learner's time has changed, without saying what. */
    public String topic() {
        return "time/" + user.id();
    }

    /** Everything added up. One statement. */
    public TimeLogged logged() {
        return rows.logged(user.id());
    }

    /** A part of the entries, the latest day first; nothing beyond the last one. One statement. */
    public TimePage page(TimeFilter filter, int offset, int limit) {
        return rows.page(user.id(), filter, offset, limit);
    }

    /**
     * Logs time by hand.
     *
     * @param form identity of the form: sending it twice makes one entry
     * @throws TimeInvalidException if it breaks one of the {@link TimeRules}
     * @throws NotFoundException if the catalogue never had the thing
     * @throws IllegalArgumentException if it is nothing to be worked on, such as a career role
     */
    @Transactional
    public TimeEntry add(TimeSpent spent, UUID form) {
        return rows.add(user.id(), checked(spent), form).orElseThrow(() -> Progress.neverHad(spent.item()));
    }

    /**
     * Changes an entry. The same change twice has one effect.
     *
     * @param expectedVersion of the entry that was edited
     * @throws StaleTimeEntryException if it was changed elsewhere since; nothing is overwritten
     * @throws NotFoundException if there is no such entry; otherwise like {@link #add}
     */
    @Transactional
    public TimeEntry change(UUID id, TimeSpent spent, int expectedVersion) {
        return rows.change(user.id(), id, checked(spent), expectedVersion)
                .orElseGet(() -> changedBefore(id, spent, expectedVersion));
    }

    private TimeEntry changedBefore(UUID id, TimeSpent spent, int expectedVersion) {
        TimeEntry current = rows.find(user.id(), id).orElseThrow(() -> notFound(id));
        if (current.spent().equals(spent)) {
            return current;
        }
        if (current.version() == expectedVersion) {
            throw Progress.neverHad(spent.item());
        }
        throw new StaleTimeEntryException(current);
    }

    private TimeSpent checked(TimeSpent spent) {
        Progress.workable(spent.item());
        List<TimeProblem> problems = TimeRules.check(spent, today.today());
        if (!problems.isEmpty()) {
            throw new TimeInvalidException(problems);
        }
        return spent;
    }

    /**
     * Removes an entry.
     *
     * @return what was removed, to be handed to {@link #restore}; empty if it was gone before
     */
    @Transactional
    public Optional<TimeEntry> remove(UUID id) {
        return rows.remove(user.id(), id);
    }

    /** Puts an entry back that was removed. */
    @Transactional
    public void restore(TimeEntry entry) {
        rows.restore(user.id(), entry);
    }

    private static NotFoundException notFound(UUID id) {
        return new NotFoundException("No time entry " + id);
    }
}
