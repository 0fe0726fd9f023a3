package io.cairn.interview;

import io.cairn.notification.MailEnclosures;
import io.cairn.platform.PortalAddress;
import io.cairn.shared.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the calendar entry into the mails of what changes it, as it is at the time the mail goes out. */
@Component
class InterviewMails implements MailEnclosures {

    private static final Set<String> KINDS = Set.of(
            InterviewNoticeKinds.BOOKED.id(), InterviewNoticeKinds.CANCELLED.id(), InterviewNoticeKinds.PLACE.id());

    private final InterviewRows interviews;
    private final CalendarEntries entries;
    private final PortalAddress address;

    InterviewMails(InterviewRows interviews, CalendarEntries entries, PortalAddress address) {
        this.interviews = interviews;
        this.entries = entries;
        this.address = address;
    }

    @Override
    public Optional<Enclosure> find(UUID account, String kind, String link) {
        if (!KINDS.contains(kind)) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(link.substring(link.lastIndexOf('/') + 1));
            CalendarEntry entry = entries.entry(interviews.ofEither(account, id), account, address::of);
            return Optional.of(new Enclosure(
                    InterviewCalendar.FILE,
                    "text/calendar; charset=UTF-8; method=" + entry.method(),
                    entry.text().getBytes(StandardCharsets.UTF_8)));
        } catch (NotFoundException | IllegalArgumentException e) {
            // It went with its learner's account.
            return Optional.empty();
        }
    }
}
