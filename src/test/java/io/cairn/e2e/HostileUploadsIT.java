package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.cairn.file.SampleFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What villains upload, and what clumsy people do, through a real browser: each is told what is wrong. */
class HostileUploadsIT {

    private static final String NOT_A_DOCUMENT = "This is not a PDF, PNG, JPEG or WebP file";

    @Test
    void everyRefusedFileSaysWhyAndNothingIsKept() {
        try (Visit visit = Visit.to(SharedPortal.get())) {
            visit.signIn(SharedPortal.FRESH).open("certifications/new");

            refuses(visit, "drawing.svg", "image/svg+xml", SampleFiles.text(SampleFiles.SVG), NOT_A_DOCUMENT);
            refuses(visit, "drawing.png", "image/png", SampleFiles.text(SampleFiles.SVG), NOT_A_DOCUMENT);
            refuses(visit, "page.png", "image/png", SampleFiles.text(SampleFiles.HTML), NOT_A_DOCUMENT);
            refuses(visit, "both.pdf", "application/pdf", SampleFiles.gifAndPdf(), NOT_A_DOCUMENT);
            refuses(visit, "bomb.png", "image/png", SampleFiles.bomb(30_000), "more than 40 million pixels");
            refuses(visit, "nothing.pdf", "application/pdf", new byte[0], "This file is empty");
            refuses(visit, "half.png", "image/png", SampleFiles.half(SampleFiles.png(300, 300)), "damaged");
            refuses(visit, "large.pdf", "application/pdf", SampleFiles.pdf(10_600_000), "larger than 10 MB");

            visit.picture("upload-refused");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aFileWithAVeryLongNameIsKeptUnderAShorterOneAndLeavesAsADownload() {
        try (Visit visit = Visit.to(SharedPortal.get())) {
            visit.signIn(SharedPortal.FRESH).open("certifications/new");
            choose(visit, "n".repeat(200) + ".pdf", "application/pdf", SampleFiles.pdf(900));

            Locator link = visit.page().locator(".certificate-file a");
            assertThat(link).hasText("n".repeat(96) + ".pdf");
            var answer = visit.page().request().get(link.evaluate("a => a.href").toString());
            assertThat(answer.status()).isEqualTo(200);
            Map<String, String> headers = answer.headers();
            assertThat(headers.get("content-disposition")).startsWith("attachment");
            assertThat(headers.get("content-security-policy")).isEqualTo("default-src 'none'; sandbox");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void refuses(Visit visit, String name, String type, byte[] content, String reason) {
        choose(visit, name, type, content);
        assertThat(visit.page().locator(".upload-problem")).containsText(reason);
        assertThat(visit.page().locator(".certificate-file a")).hasCount(0);
    }

    private static void choose(Visit visit, String name, String type, byte[] content) {
        visit.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, content));
        visit.settle();
    }
}
