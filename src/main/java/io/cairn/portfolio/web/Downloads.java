package io.cairn.portfolio.web;

import io.cairn.account.CurrentUser;
import io.cairn.portfolio.CvDocument;
import io.cairn.portfolio.Cvs;
import io.cairn.portfolio.PublicPage;
import io.cairn.portfolio.PublicPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What its owner takes along of a portfolio: the page and the CV on paper, and the CV for other programs. */
@RestController
class Downloads {

    private final PublicPages pages;
    private final Cvs cvs;
    private final PageViews views;
    private final PdfMaker pdf;
    private final Resumes resumes;
    private final CurrentUser user;

    Downloads(PublicPages pages, Cvs cvs, PageViews views, PdfMaker pdf, Resumes resumes, CurrentUser user) {
        this.pages = pages;
        this.cvs = cvs;
        this.views = views;
        this.pdf = pdf;
        this.resumes = resumes;
        this.user = user;
    }

    @GetMapping("/portfolio/page.pdf")
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicPage page = pages.page(pages.own());
        send(views.page(page, printed(page, request)), page.ownerName() + ".pdf", response);
    }

    @GetMapping("/portfolio/cv.pdf")
    void cv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CvDocument cv = cvs.document();
        send(views.cv(cv, printed(cv.page(), request)), "CV " + cv.page().ownerName() + ".pdf", response);
    }

    @GetMapping("/portfolio/cv/preview")
    ResponseEntity<String> cvPreview(HttpServletRequest request) {
        Site site = Site.of(request, Site.Door.PREVIEW, "portfolio", "preview");
        return ResponseEntity.ok()
                .contentType(PageViews.HTML)
                .cacheControl(CacheControl.noStore())
                .body(views.cv(cvs.document(), site));
    }

    @GetMapping("/portfolio/resume.json")
    ResponseEntity<String> resume(HttpServletRequest request) {
        CvDocument cv = cvs.document();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("resume.json"))
                .body(resumes.json(cv, printed(cv.page(), request)));
    }

    /** Links on paper lead to the public page, if there is one, and nowhere otherwise. */
    private static Site printed(PublicPage page, HttpServletRequest request) {
        return page.name() == null
                ? Site.of(request, Site.Door.PREVIEW)
                : Site.of(request, Site.Door.NAME, "p", page.name()).whole();
    }

    private void send(String html, String name, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        pdf.write(html, user.id(), response.getOutputStream());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
