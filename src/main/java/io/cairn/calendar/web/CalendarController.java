package io.cairn.calendar.web;

import io.cairn.calendar.CalendarFeeds;
import io.cairn.calendar.CalendarFile;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A calendar for whoever knows its secret. The secret is never logged, nor is the path it is part of. */
@RestController
class CalendarController {

    static final String PATH = "/calendar";

    private static final Logger log = LoggerFactory.getLogger(CalendarController.class);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Duration WHILE_DATABASE_IS_AWAY = Duration.ofMinutes(1);

    private final CalendarFeeds feeds;
    private final ReadingLimit limit;
    private final MessageSource words;

    CalendarController(CalendarFeeds feeds, ReadingLimit limit, MessageSource words) {
        this.feeds = feeds;
        this.limit = limit;
        this.words = words;
    }

    @GetMapping(PATH + "/{secret}.ics")
    ResponseEntity<String> calendar(@PathVariable String secret, HttpServletRequest request) {
        Duration wait = limit.waiting(request.getRemoteAddr());
        if (wait.isPositive()) {
            return later(HttpStatus.TOO_MANY_REQUESTS, wait, "calendar.feed.too-often");
        }
        Optional<CalendarFile> found = feeds.find(secret);
        return found.map(CalendarController::answer)
                .orElseGet(() -> said(HttpStatus.NOT_FOUND).body(word("calendar.feed.gone")));
    }

    /** Others beneath it, so that they end here too and not in the portal's pages. */
    @GetMapping(PATH + "/**")
    ResponseEntity<String> anythingElse() {
        return said(HttpStatus.NOT_FOUND).body(word("calendar.feed.gone"));
    }

    /** May be kept by the one who asked, but has to be asked for again; then it mostly has not changed. */
    private static ResponseEntity<String> answer(CalendarFile file) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("W/\"" + file.validator() + "\"")
                .header("X-Robots-Tag", "noindex")
                .body(file.text());
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<String> databaseAway(RuntimeException failure) {
        log.warn("The database did not answer: {}", String.valueOf(failure.getMessage()));
        return later(HttpStatus.SERVICE_UNAVAILABLE, WHILE_DATABASE_IS_AWAY, "calendar.feed.away");
    }

    private ResponseEntity<String> later(HttpStatus status, Duration wait, String key) {
        return said(status)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1))
                .body(word(key));
    }

    private static ResponseEntity.BodyBuilder said(HttpStatus status) {
        return ResponseEntity.status(status).contentType(PLAIN).cacheControl(CacheControl.noStore());
    }

    private String word(String key) {
        return words.getMessage(key, null, Locale.ENGLISH) + "\n";
    }
}
