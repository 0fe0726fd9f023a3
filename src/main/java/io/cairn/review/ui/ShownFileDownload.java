package io.cairn.review.ui;

import io.cairn.account.CurrentUser;
import io.cairn.file.ui.FileResponse;
import io.cairn.review.ReviewPaths;
import io.cairn.review.ShownFile;
import io.cairn.review.ShownFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures and documents of snapshots. For everybody who may not see the snapshot, visitors included, none exists. */
@Controller
class ShownFileDownload {

    /** Kept by the browser, and asked for again each time: who may see it changes with the submission's state. */
    private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

    private final ShownFiles files;
    private final FileResponse answer;
    private final CurrentUser user;

    ShownFileDownload(ShownFiles files, FileResponse answer, CurrentUser user) {
        this.files = files;
        this.answer = answer;
        this.user = user;
    }

    @GetMapping("/" + ReviewPaths.REVIEWS + "/{submission}/files/{file}")
    void download(
            @PathVariable String submission,
            @PathVariable String file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<ShownFile> shown = find(submission, file);
        if (shown.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer.send(shown.get().owner(), shown.get().file(), ASK_AGAIN, request, response);
    }

    private Optional<ShownFile> find(String submission, String file) {
        if (user.info().isEmpty()) {
            return Optional.empty();
        }
        try {
            return files.find(UUID.fromString(submission), UUID.fromString(file));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
