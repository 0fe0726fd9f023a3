package io.cairn.file.ui;

import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.file.Files;
import io.cairn.file.StoredFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A person's own files. For everybody else, visitors included, no file exists: a way through the sign-in would end at a
 * lone picture that some page of a forgotten session had asked for.
 */
@Controller
class OwnFiles {

    /** Kept by the browser, and asked for again each time: after signing out it is gone. */
    private static final CacheControl OWN = CacheControl.noCache().cachePrivate();

    private final Files files;
    private final FileResponse answer;
    private final CurrentUser user;

    OwnFiles(Files files, FileResponse answer, CurrentUser user) {
        this.files = files;
        this.answer = answer;
        this.user = user;
    }

    @GetMapping("/" + FileAddress.FILES + "/{id}")
    void download(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<StoredFile> file = find(id);
        if (file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer.send(user.id(), file.get(), OWN, request, response);
    }

    private Optional<StoredFile> find(String id) {
        if (user.info().filter(person -> person.has(Authority.LEARNER)).isEmpty()) {
            return Optional.empty();
        }
        try {
            UUID file = UUID.fromString(id);
            return Optional.ofNullable(files.find(List.of(file)).get(file));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
