package io.cairn.interview.ui;

import io.cairn.account.CurrentUser;
import io.cairn.interview.CalendarEntry;
import io.cairn.interview.Interview;
import io.cairn.interview.InterviewCalendar;
import io.cairn.interview.InterviewPaths;
import io.cairn.interview.Participant;
import io.cairn.shared.NotFoundException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The entry of an interview for the calendar of either who takes part in it. For everybody else it does not exist. */
@RestController
class CalendarDownload {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String FILE = "mock-interview.ics";

    /** That of the words there are. */
    private static final Locale LOCALE = Locale.ENGLISH;

    private final InterviewCalendar calendar;
    private final CurrentUser user;
    private final MessageSource words;

    CalendarDownload(InterviewCalendar calendar, CurrentUser user, MessageSource words) {
        this.calendar = calendar;
        this.user = user;
        this.words = words;
    }

    @GetMapping("/" + InterviewPaths.INTERVIEWS + "/{id}/calendar.ics")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        if (user.isAnonymous()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return answer(calendar.interview(UUID.fromString(id)));
        } catch (NotFoundException | IllegalArgumentException e) {
            return ResponseEntity.notFound().build();
        }
    }

    private ResponseEntity<byte[]> answer(Interview interview) {
        boolean learner = user.id().equals(interview.learner().person().id());
        String text = new CalendarEntry(
                        interview,
                        summary(interview, learner ? interview.mentor() : interview.learner()),
                        description(interview, learner ? interview.mentor() : interview.learner()),
                        page(learner))
                .text();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(FILE).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private String summary(Interview interview, @Nullable Participant other) {
        return word("calendar.summary", topic(interview), name(other));
    }

    private String description(Interview interview, @Nullable Participant other) {
        String what = word("calendar.description", topic(interview), name(other));
        return interview.note().isEmpty() ? what : what + "\n" + word("calendar.note", interview.note());
    }

    private String topic(Interview interview) {
        return word("topic." + interview.topic().name());
    }

    private String name(@Nullable Participant person) {
        return person == null ? word("gone") : person.name();
    }

    private String word(String key, Object... values) {
        return words.getMessage("interviews." + key, values, LOCALE);
    }

    private static URI page(boolean learner) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/" + (learner ? InterviewPaths.INTERVIEWS : InterviewPaths.MENTOR))
                .build()
                .toUri();
    }
}
