package io.cairn.interview;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.review.MockInterviewSubmissions;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mock interviews that the mentor who is signed in holds. An interview that does not exist and one of another mentor
 * both end in a {@link NotFoundException}; the verbs throw {@link OptimisticLockingFailureException} if it has changed
 * since it was looked at.
 */
@Service
@ForMentors
@Transactional(readOnly = true)
public class MentorInterviews extends SessionService {

    private final transient InterviewRows interviews;
    private final transient BookingRows rows;
    private final transient MockInterviewSubmissions submissions;
    private final transient InterviewNotices notices;
    private final transient CurrentUser user;
    private final transient Clock clock;

    MentorInterviews(
            InterviewRows interviews,
            BookingRows rows,
            MockInterviewSubmissions submissions,
            InterviewNotices notices,
            CurrentUser user,
            Clock clock) {
        this.interviews = interviews;
        this.rows = rows;
        this.submissions = submissions;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    public InterviewList all() {
        return InterviewList.of(interviews.ofMentor(user.id()), clock.instant());
    }

    /**
     * Says where to meet, for this interview alone.
     *
     * @param place a link or words; may be empty
     * @throws InterviewChangeException if it is too long, or the interview is over
     */
    @Transactional
    public void changePlace(UUID id, String place, int sequence) {
        Interview interview = interview(id);
        String checked = InterviewTexts.checked(place, InterviewTexts.PLACE);
        if (interview.place().equals(checked)) {
            return;
        }
        Bookings.requireUnchanged(interview, sequence);
        interview.requireBooked();
        if (!rows.changePlace(interview, checked, user.id(), clock.instant())) {
            throw Bookings.stale(interview);
        }
        notices.placeChanged(interview, checked);
    }

    /**
     * Calls it off. Cancelling twice has no effect.
     *
     * @param note the learner reads it
     * @throws InterviewChangeException if the note is missing or too long, or the interview has begun or is over
     */
    @Transactional
    public void cancel(UUID id, String note, int sequence) {
        Interview interview = interview(id);
        if (interview.state() == InterviewState.CANCELLED) {
            return;
        }
        interview.requireMayBeCalledOff(clock.instant());
        String given = InterviewTexts.given(note);
        end(interview, InterviewState.CANCELLED, given, null, sequence);
        notices.cancelledByMentor(interview, given);
    }

    /**
     * It took place, and is now to be judged. Saying so twice has no effect.
     *
     * @return the submission at the review desk, which waits for this mentor
     * @throws InterviewChangeException if it has not begun, or is over in another way
     */
    @Transactional
    public UUID held(UUID id, int sequence) {
        Interview interview = interview(id);
        if (interview.submission() != null) {
            return interview.submission();
        }
        interview.requireMayBeClosed(clock.instant());
        UUID submission = submissions.held(
                interview.learner().id(), user.id(), interview.topic(), interview.id(), interview.note());
        end(interview, InterviewState.HELD, "", submission, sequence);
        return submission;
    }

    /**
     * It did not take place though nobody had cancelled it. Saying so twice has no effect.
     *
     * @param note why, as far as is known; the learner reads it
     * @throws InterviewChangeException if the note is missing or too long, it has not begun, or is over in another way
     */
    @Transactional
    public void missed(UUID id, String note, int sequence) {
        Interview interview = interview(id);
        if (interview.state() == InterviewState.MISSED) {
            return;
        }
        interview.requireMayBeClosed(clock.instant());
        String given = InterviewTexts.given(note);
        end(interview, InterviewState.MISSED, given, null, sequence);
        notices.missed(interview, given);
    }

    private Interview interview(UUID id) {
        return interviews.ofMentor(user.id(), id);
    }

    private void end(Interview interview, InterviewState as, String note, @Nullable UUID submission, int sequence) {
        Bookings.requireUnchanged(interview, sequence);
        if (!rows.end(interview, as, user.id(), note, submission, clock.instant())) {
            throw Bookings.stale(interview);
        }
    }
}
