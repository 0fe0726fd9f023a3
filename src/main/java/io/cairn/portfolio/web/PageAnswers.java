package io.cairn.portfolio.web;

import io.cairn.file.FileContents;
import io.cairn.file.StoredFile;
import io.cairn.file.ui.FileResponse;
import io.cairn.portfolio.PageAddress;
import io.cairn.portfolio.PublicPages;
import io.cairn.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers for a portfolio page and what lies beneath it, by whatever door one comes. */
@Component
class PageAnswers {

    private final PublicPages pages;
    private final PageViews views;
    private final FileContents files;
    private final FileResponse fileResponse;

    PageAnswers(PublicPages pages, PageViews views, FileContents files, FileResponse fileResponse) {
        this.pages = pages;
        this.views = views;
        this.files = files;
        this.fileResponse = fileResponse;
    }

    ResponseEntity<String> page(PageAddress address, Site site) {
        return answer(views.page(pages.page(address), site), site);
    }

    ResponseEntity<String> project(PageAddress address, UUID project, Site site) {
        return answer(views.project(pages.project(address, project), project, site), site);
    }

    /**
     * May be kept, but has to be asked for again before it is shown. What it is compared by is made of the page itself,
     * so it changes with whatever is shown and with nothing else; it is weak, because strong ones keep the server from
     * compressing. A preview is not kept at all.
     */
    private static ResponseEntity<String> answer(String html, Site site) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(PageViews.HTML);
        if (!site.isForEverybody()) {
            answer.header("X-Robots-Tag", "noindex, nofollow");
        }
        return site.isPreview()
                ? answer.cacheControl(CacheControl.noStore()).body(html)
                : answer.cacheControl(mayKeep(site))
                        .eTag(PageViews.validator(html))
                        .body(html);
    }

    private static CacheControl mayKeep(Site site) {
        return site.isForEverybody()
                ? CacheControl.noCache()
                : CacheControl.noCache().cachePrivate();
    }

    void file(PageAddress address, UUID id, Site site, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        UUID owner = pages.ownerShowing(address, id);
        StoredFile file = files.find(owner, id).orElseThrow(() -> new NotFoundException("No file " + id));
        fileResponse.send(owner, file, mayKeep(site), request, response);
    }
}
