package io.cairn.interview.ui;

import io.cairn.account.CurrentUser;
import io.cairn.interview.InterviewCalendar;
import io.cairn.interview.InterviewPaths;
import io.cairn.shared.NotFoundException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
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

    private final InterviewCalendar calendar;
    private final CurrentUser user;

    CalendarDownload(InterviewCalendar calendar, CurrentUser user) {
        this.calendar = calendar;
        this.user = user;
    }

    @GetMapping("/" + InterviewPaths.INTERVIEWS + "/{id}/calendar.ics")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        if (user.isAnonymous()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return answer(calendar.entry(UUID.fromString(id), CalendarDownload::address)
                    .text());
        } catch (NotFoundException | IllegalArgumentException e) {
            return ResponseEntity.notFound().build();
        }
    }

    private static ResponseEntity<byte[]> answer(String entry) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(InterviewCalendar.FILE)
                                .build()
                                .toString())
                .body(entry.getBytes(StandardCharsets.UTF_8));
    }

    private static URI address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/" + path)
                .build()
                .toUri();
    }
}
