package io.cairn.portfolio.web;

import io.cairn.portfolio.PageAddress.Linked;
import io.cairn.portfolio.PageAddress.Named;
import io.cairn.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Portfolio pages for whoever has their address: under a public name, or with the secret of a link. */
@RestController
class PublicPageController {

    private final PageAnswers answers;

    PublicPageController(PageAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/p/{name}")
    ResponseEntity<String> page(@PathVariable String name, HttpServletRequest request) {
        return answers.page(new Named(name), named(request, name));
    }

    @GetMapping("/p/{name}/projects/{id}")
    ResponseEntity<String> project(@PathVariable String name, @PathVariable UUID id, HttpServletRequest request) {
        return answers.project(new Named(name), id, named(request, name));
    }

    @GetMapping("/p/{name}/files/{id}")
    void file(
            @PathVariable String name, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.file(new Named(name), id, named(request, name), request, response);
    }

    private static Site named(HttpServletRequest request, String name) {
        return Site.of(request, Site.Door.NAME, "p", name);
    }

    @GetMapping("/s/{secret}")
    ResponseEntity<String> linkedPage(@PathVariable String secret, HttpServletRequest request) {
        return answers.page(new Linked(secret), linked(request, secret));
    }

    @GetMapping("/s/{secret}/projects/{id}")
    ResponseEntity<String> linkedProject(
            @PathVariable String secret, @PathVariable UUID id, HttpServletRequest request) {
        return answers.project(new Linked(secret), id, linked(request, secret));
    }

    @GetMapping("/s/{secret}/files/{id}")
    void linkedFile(
            @PathVariable String secret,
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answers.file(new Linked(secret), id, linked(request, secret), request, response);
    }

    private static Site linked(HttpServletRequest request, String secret) {
        return Site.of(request, Site.Door.LINK, "s", secret);
    }

    @RequestMapping({"/p/**", "/s/**"})
    void anythingElse() {
        throw new NotFoundException("No such page");
    }
}
