package io.cairn.interview;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.shared.SessionService;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the mentor who is signed in can be booked, and for what. What is booked already stays as it is. */
@Service
@ForMentors
@Transactional(readOnly = true)
public class MentorHours extends SessionService {

    private final transient HoursRows rows;
    private final transient CurrentUser user;

    MentorHours(HoursRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    /** Before the first save: nothing, on the mentor's own clock. */
    public InterviewHours hours() {
        return rows.find(user.id()).orElseGet(() -> new InterviewHours(Set.of(), "", WeeklySlots.none(user.zone()), 0));
    }

    /**
     * @param hours of the version that was looked at
     * @return the next version
     * @throws HoursRefusedException if they cannot be meant
     * @throws OptimisticLockingFailureException if they have changed since
     */
    @Transactional
    public int save(InterviewHours hours) {
        HoursCheck.problemWith(hours).ifPresent(problem -> {
            throw new HoursRefusedException(problem);
        });
        if (!rows.save(user.id(), hours)) {
            throw new OptimisticLockingFailureException("Hours are no longer of version %d".formatted(hours.version()));
        }
        return hours.version() + 1;
    }
}
