package io.cairn.file.ui;

import io.cairn.file.FileContents;
import io.cairn.file.StoredFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends a file so that it can do no harm, whatever is in it: a browser shows pictures, stores everything else, guesses
 * nothing and runs nothing. Who may have the file is decided before.
 */
@Component
public class FileResponse {

    private static final String HARMLESS = "default-src 'none'; sandbox";

    private final FileContents contents;

    FileResponse(FileContents contents) {
        this.contents = contents;
    }

    /**
     * Sends the file, or only that it is still the same when the browser has it already.
     *
     * @param cache who may keep a copy, and for how long
     */
    public void send(
            UUID owner, StoredFile file, CacheControl cache, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", HARMLESS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, cache.getHeaderValue());
        if (new ServletWebRequest(request, response).checkNotModified('"' + file.digest() + '"')) {
            return;
        }
        response.setContentType(file.kind().mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file).toString());
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            contents.copy(owner, file.id(), response.getOutputStream());
        }
    }

    /** Only what was drawn anew is shown in place. */
    private static ContentDisposition disposition(StoredFile file) {
        return (file.kind().isImage() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
    }
}
