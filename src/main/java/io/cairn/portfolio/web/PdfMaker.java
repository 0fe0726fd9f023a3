package io.cairn.portfolio.web;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import io.cairn.file.FileContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts the HTML of a portfolio page or a CV on paper. Everything it needs is here: fonts from the application, pictures
 * from the file store. It never asks the network for anything, whatever the HTML says.
 */
@Component
class PdfMaker {

    private static final String STYLES = "pdf/paper.css";
    private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "Paper";
    private static final String MONOSPACED = "Paper Mono";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final String PICTURE = "cairn-picture";
    private static final Pattern FILE = Pattern.compile(".*/files/([0-9a-f-]{36})$");

    private final FileContents files;
    private final String styles;

    PdfMaker(FileContents files) {
        this.files = files;
        XRLog.setLoggerImpl(new Slf4jLogger());
        try {
            styles = new ClassPathResource(STYLES).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param owner whose pictures may be in it */
    void write(String html, UUID owner, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(forPaper(html)), "about:blank");
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith(PICTURE + ":"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUriResolver((base, address) -> address);
        builder.useProtocolsStreamImplementation(
                address -> new PictureStream(files, owner, address.substring(PICTURE.length() + 1)), PICTURE);
        fonts(builder);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useReplacementText("?");
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Cairn");
        builder.toStream(out);
        builder.run();
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "DejaVuSansCondensed", FAMILY, REGULAR, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Bold", FAMILY, BOLD, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Oblique", FAMILY, REGULAR, FontStyle.ITALIC);
        font(builder, "DejaVuSansMono", MONOSPACED, REGULAR, FontStyle.NORMAL);
    }

    private static void font(PdfRendererBuilder builder, String name, String family, int weight, FontStyle style) {
        builder.useFont(() -> open(FONTS + name + ".ttf"), family, weight, style, true);
    }

    private static InputStream open(String path) {
        try {
            return new ClassPathResource(path).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page's own styles are too new for paper; links inside the portal lead nowhere from it. */
    private Document forPaper(String html) {
        Document page = Jsoup.parse(html);
        page.select("head > link, .preview-note, .back, footer").remove();
        page.select("meta[property], meta[name=twitter:card], meta[name=robots]")
                .remove();
        page.head().appendElement("style").text(styles);
        if (page.select("meta[name=description]").isEmpty()) {
            page.head().appendElement("meta").attr("name", "description").attr("content", page.title());
        }
        page.select("a[href]").stream()
                .filter(link -> !link.attr("href").matches("(?i)(https?|mailto):.*"))
                .forEach(link -> link.removeAttr("href"));
        for (Element image : page.select("img")) {
            Matcher file = FILE.matcher(image.attr("src"));
            if (file.matches()) {
                image.attr("src", PICTURE + ":" + file.group(1));
            } else {
                image.remove();
            }
        }
        return page;
    }
}
