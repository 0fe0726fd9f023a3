package io.cairn.archive.ui;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.archive.Archives;
import io.cairn.archive.ArchivesBusyException;
import io.cairn.archive.TemporaryFile;
import io.cairn.progress.Today;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands a person's archive to their browser. It is on disk when it leaves: neither the heap nor a database connection
 * waits for a slow line.
 */
@Controller
class ArchiveDownload {

    static final String PATH = DataView.PATH + "/archive";

    private static final String TRY_AGAIN_SECONDS = "30";

    private final Archives archives;
    private final CurrentUser user;
    private final Today today;

    ArchiveDownload(Archives archives, CurrentUser user, Today today) {
        this.archives = archives;
        this.user = user;
        this.today = today;
    }

    @GetMapping("/" + PATH)
    void download(HttpServletResponse response) throws IOException {
        if (user.info().filter(person -> person.has(Authority.LEARNER)).isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (TemporaryFile archive = archives.write()) {
            send(archive, response);
        } catch (ArchivesBusyException e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void send(TemporaryFile archive, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setContentLengthLong(Files.size(archive.path()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("cairn-%s.zip".formatted(today.today()))
                        .build()
                        .toString());
        Files.copy(archive.path(), response.getOutputStream());
    }
}
