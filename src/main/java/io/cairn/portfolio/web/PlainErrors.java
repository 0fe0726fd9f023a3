package io.cairn.portfolio.web;

import io.cairn.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What plain pages say when there is nothing to show. */
@RestControllerAdvice(basePackageClasses = PlainErrors.class)
class PlainErrors {

    private static final Logger log = LoggerFactory.getLogger(PlainErrors.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final PageViews views;

    PlainErrors(PageViews views) {
        this.views = views;
    }

    /** One and the same for everything that is not there, so that nobody learns what might be. */
    @ExceptionHandler({NotFoundException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<String> nothing(HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND).body(views.gone(request.getContextPath()));
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<String> databaseAway(RuntimeException failure, HttpServletRequest request) {
        log.warn("The database did not answer: {}", String.valueOf(failure.getMessage()));
        return answer(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
                .body(views.away(request.getContextPath()));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(PageViews.HTML)
                .header("X-Robots-Tag", "noindex");
    }
}
