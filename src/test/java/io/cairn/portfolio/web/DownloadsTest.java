package io.cairn.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.cairn.account.AccountInfo;
import io.cairn.account.EmailAddress;
import io.cairn.account.SignUp;
import io.cairn.account.SignUpOutcome;
import io.cairn.account.SignUpRequest;
import io.cairn.account.ui.WebClient;
import io.cairn.file.Files;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.CvEntry;
import io.cairn.portfolio.Cvs;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.Projects;
import io.cairn.support.OverTheWire;
import io.cairn.support.TestPeople;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an owner takes along of a portfolio. */
@OverTheWire
class DownloadsTest {

    private static final String NAME = "Łucja Δημητρίου Жанна";

    @LocalServerPort
    private int port;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private Projects projects;

    @Autowired
    private Cvs cvs;

    @Autowired
    private Files files;

    @Autowired
    private PdfMaker pdf;

    @Autowired
    private SignUp signUp;

    private AccountInfo learner;
    private WebClient owner;

    @BeforeEach
    void somebodyWithAPortfolio() throws IOException {
        String email = "learner-%s@example.org".formatted(UUID.randomUUID());
        SignUpOutcome outcome = signUp.register(
                new SignUpRequest(UUID.randomUUID(), new EmailAddress(email), NAME, TestPeople.PASSWORD, email));
        learner = ((SignUpOutcome.Registered) outcome).account();
        TestPeople.signIn(learner);
        UUID project = projects.create(null, UUID.randomUUID());
        projects.save(project, ProjectSamples.pictured("Parcels that are late", image()), 0);
        UUID hidden = projects.create(null, UUID.randomUUID());
        projects.save(hidden, ProjectSamples.titled("Hidden"), 0);
        portfolios.arrangeProjects(List.of(new Placement(project, true)), 0);
        portfolios.save(new PageContent("Builds models", "About me.", "", "", List.of(), true, true), 1);
        cvs.save(
                new CvContent(
                        "lea@example.org",
                        "",
                        "Uppsala",
                        List.of(
                                new CvEntry("Old job", "Somewhere", YearMonth.of(2010, 1), YearMonth.of(2012, 1), ""),
                                new CvEntry("Nurse", "City hospital", YearMonth.of(2018, 3), null, "Nights.")),
                        List.of()),
                0);
        owner = new WebClient(port);
        owner.signIn(learner.email(), TestPeople.PASSWORD);
    }

    @AfterEach
    void forget() {
        TestPeople.signOut();
    }

    private UUID image() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return files.keepImage("plot.png", new ByteArrayInputStream(bytes.toByteArray()))
                .id();
    }

    private PDDocument pdf(String html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(html, learner.id(), bytes);
        return Loader.loadPDF(bytes.toByteArray());
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setSortByPosition(true);
        return text.getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void thePageAndTheCvArePdfsForTheirOwner() throws IOException {
        for (String path : List.of("/portfolio/page.pdf", "/portfolio/cv.pdf")) {
            HttpResponse<byte[]> answer = owner.bytes(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            try (PDDocument document = Loader.loadPDF(answer.body())) {
                assertThat(text(document))
                        .contains(NAME, "Parcels that are late")
                        .doesNotContain("Hidden");
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            }
        }
    }

    @Test
    void theCvHasTheLatestJobFirst() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(owner.bytes("/portfolio/cv.pdf").body())) {
            assertThat(text(document)).containsSubsequence("Nurse", "March 2018 – today", "Old job", "January 2010");
        }
    }

    @Test
    void thePictureComesFromTheFileStore() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(owner.bytes("/portfolio/page.pdf").body())) {
            int images = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
            assertThat(images).isEqualTo(1);
        }
    }

    @Test
    void nothingIsAskedOfTheNetwork() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
            String html = """
                    <html lang="en"><head><title>T</title><link rel="stylesheet" href="%1$sa.css">
                    <style>@import url(%1$sb.css); body { background: url(%1$sc.png) }</style></head>
                    <body><p>Text</p><img src="%1$sd.png" alt=""><img src="%1$sfiles/x" alt="">
                    <img src="file:///etc/passwd" alt=""><object data="%1$se.svg"></object></body></html>
                    """.formatted(there);
            try (PDDocument document = pdf(html)) {
                assertThat(text(document)).contains("Text");
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void writingFromTheRightIsNotTurnedRound() throws IOException {
        try (PDDocument document =
                pdf("<html lang='en'><head><title>T</title></head><body><p>שלום עולם</p><p>مرحبا</p></body></html>")) {
            assertThat(text(document)).contains("שלום עולם").doesNotContain("?");
        }
    }

    @Test
    void nobodyElseGetsThem() {
        WebClient stranger = new WebClient(port);
        for (String path : List.of(
                "/portfolio/page.pdf", "/portfolio/cv.pdf", "/portfolio/cv/preview", "/portfolio/resume.json")) {
            HttpResponse<String> answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
        }
    }

    @Test
    void theCvCanBeLookedAtAndTakenAsJson() {
        HttpResponse<String> preview = owner.get("/portfolio/cv/preview");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("This is your CV", "City hospital").doesNotContain("Hidden");
        HttpResponse<String> resume = owner.get("/portfolio/resume.json");
        assertThat(resume.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(resume.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("resume.json");
        assertThat(resume.body()).contains("City hospital", NAME);
    }
}
