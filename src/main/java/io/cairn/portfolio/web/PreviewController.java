package io.cairn.portfolio.web;

import io.cairn.portfolio.PublicPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The owner's look at their own page as others would see it, whether or not they may. */
@RestController
class PreviewController {

    private final PublicPages pages;
    private final PageAnswers answers;

    PreviewController(PublicPages pages, PageAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    @GetMapping("/portfolio/preview")
    ResponseEntity<String> page(HttpServletRequest request) {
        return answers.page(pages.own(), site(request));
    }

    @GetMapping("/portfolio/preview/projects/{id}")
    ResponseEntity<String> project(@PathVariable UUID id, HttpServletRequest request) {
        return answers.project(pages.own(), id, site(request));
    }

    @GetMapping("/portfolio/preview/files/{id}")
    void file(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.file(pages.own(), id, site(request), request, response);
    }

    private static Site site(HttpServletRequest request) {
        return Site.of(request, Site.Door.PREVIEW, "portfolio", "preview");
    }
}
