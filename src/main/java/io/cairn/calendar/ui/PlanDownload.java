package io.cairn.calendar.ui;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.calendar.CalendarFile;
import io.cairn.calendar.CalendarSettings;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of the learner who is signed in, as a file. For everybody else there is none. */
@RestController
class PlanDownload {

    static final String PATH = CalendarView.PATH + "/" + CalendarFile.NAME;

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarSettings settings;
    private final CurrentUser user;

    PlanDownload(CalendarSettings settings, CurrentUser user) {
        this.settings = settings;
        this.user = user;
    }

    @GetMapping("/" + PATH)
    ResponseEntity<String> download() {
        if (user.info().filter(info -> info.has(Authority.LEARNER)).isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(CalendarFile.NAME)
                                .build()
                                .toString())
                .body(settings.download().text());
    }
}
