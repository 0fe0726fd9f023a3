package io.cairn.interview;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForSignedIn;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes an interview for the calendar of either of the two who take part in it. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class InterviewCalendar extends SessionService {

    /** What the file is called. */
    public static final String FILE = "mock-interview.ics";

    private final transient InterviewRows interviews;
    private final transient CalendarEntries entries;
    private final transient CurrentUser user;

    InterviewCalendar(InterviewRows interviews, CalendarEntries entries, CurrentUser user) {
        this.interviews = interviews;
        this.entries = entries;
        this.user = user;
    }

    /**
     * @param portal makes a whole address of a path in the portal
     * @throws NotFoundException also if the person takes no part in it
     */
    public CalendarEntry entry(UUID id, Function<String, URI> portal) {
        return entries.entry(interviews.ofEither(user.id(), id), user.id(), portal);
    }
}
