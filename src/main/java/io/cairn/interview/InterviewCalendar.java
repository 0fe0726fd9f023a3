package io.cairn.interview;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForSignedIn;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an interview for the calendar of either of the two who take part in it. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class InterviewCalendar extends SessionService {

    private final transient InterviewRows interviews;
    private final transient CurrentUser user;

    InterviewCalendar(InterviewRows interviews, CurrentUser user) {
        this.interviews = interviews;
        this.user = user;
    }

    /** @throws NotFoundException also if the person takes no part in it */
    public Interview interview(UUID id) {
        return interviews.ofEither(user.id(), id);
    }
}
