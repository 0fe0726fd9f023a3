package io.cairn.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.account.ui.WebClient;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.file.Files;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.PageLink;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Progress;
import io.cairn.progress.Proof;
import io.cairn.progress.Proofs;
import io.cairn.shared.Slug;
import io.cairn.support.OverTheWire;
import io.cairn.support.TestPeople;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a stranger gets over the wire, from a real server. */
@OverTheWire
class PublicPageTest {

    private static final int LIMIT = 14 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private Projects projects;

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private Files files;

    @Autowired
    private Progress progress;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;
    private String name;
    private WebClient stranger;

    @BeforeEach
    void somebodyWithAPublicPage() {
        learner = TestPeople.signInNewLearner(signUp);
        name = "name-" + UUID.randomUUID().toString().substring(0, 8);
        portfolios.save(
                new PageContent(
                        "Builds models that people can argue with",
                        "I was a nurse.\n\nNow I <b>predict</b>.",
                        "Uppsala",
                        "lea@example.org",
                        List.of(new PageLink("GitHub", "https://github.com/example")),
                        true,
                        true),
                0);
        portfolios.publish(name);
        stranger = new WebClient(port);
    }

    @AfterEach
    void forget() {
        TestPeople.signOut();
    }

    private UUID project(ProjectContent content) {
        UUID id = projects.create(null, UUID.randomUUID());
        projects.save(id, content, 0);
        return id;
    }

    private void show(UUID... ids) {
        List<Placement> order =
                java.util.Arrays.stream(ids).map(id -> new Placement(id, true)).toList();
        portfolios.arrangeProjects(order, portfolios.portfolio().version());
    }

    private UUID image() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return files.keepImage("plot.png", new ByteArrayInputStream(bytes.toByteArray()))
                .id();
    }

    private HttpResponse<String> page() {
        return stranger.get("/p/" + name);
    }

    private static Document read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String header(HttpResponse<String> answer, String header) {
        return answer.headers().firstValue(header).orElse("");
    }

    @Test
    void aStrangerReadsThePageWithoutSessionOrScript() {
        HttpResponse<String> answer = page();
        Document page = read(answer);

        assertThat(page.select("h1").text()).isEqualTo(learner.displayName());
        assertThat(page.select(".headline").text()).isEqualTo("Builds models that people can argue with");
        assertThat(page.select(".statement p").eachText()).containsExactly("I was a nurse.", "Now I <b>predict</b>.");
        assertThat(page.select("script, [style], [onclick]")).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(header(answer, "Content-Security-Policy")).isEqualTo(PublicPageSecurity.PAGE_ONLY);
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
    }

    @Test
    void nothingBeneathAPageMakesASession() throws IOException {
        UUID image = image();
        UUID project = project(ProjectSamples.pictured("Pictured", image));
        show(project);
        String sheet = read(page()).select("link[rel=stylesheet]").last().attr("href");

        for (String path : List.of(
                "/p/%s/projects/%s".formatted(name, project),
                "/p/%s/files/%s".formatted(name, image),
                "/p/nobody-here",
                "/s/not-a-secret",
                "/p/%s/settings".formatted(name),
                sheet)) {
            HttpResponse<String> answer = stranger.get(path);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void whoIsSignedInGetsTheSamePageAndNoNewCookie() {
        WebClient signedIn = new WebClient(port);
        signedIn.signInAndStay(learner.email(), TestPeople.PASSWORD);
        signedIn.forget("JSESSIONID");

        HttpResponse<String> answer = signedIn.get("/p/" + name);

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isEqualTo(page().body());
    }

    @Test
    void aCopyIsGoodUntilSomethingShownChanges() {
        UUID project = project(ProjectSamples.titled("First"));
        show(project);
        HttpResponse<String> answer = page();
        String validator = header(answer, "ETag");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(again(validator).statusCode()).isEqualTo(304);

        projects.save(project, ProjectSamples.titled("Second"), 1);
        String afterProject = assertChanged(validator);

        progress.complete(UnitId.parse("python.working"));
        String afterSkill = assertChanged(afterProject);

        portfolios.save(PageContent.EMPTY, portfolios.portfolio().version());
        String afterText = assertChanged(afterSkill);

        portfolios.makePrivate();
        assertThat(again(afterText).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> again(String validator) {
        return stranger.with("If-None-Match", validator).get("/p/" + name);
    }

    private String assertChanged(String validator) {
        HttpResponse<String> answer = again(validator);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(again(header(answer, "ETag")).statusCode()).isEqualTo(304);
        return header(answer, "ETag");
    }

    @Test
    void whatIsNotThereLooksTheSameWhyeverItIsNot() {
        UUID hidden = project(ProjectSamples.titled("Hidden"));
        String secret = portfolios.renewLink(LocalDate.of(2020, 1, 1));
        String renewed = portfolios.renewLink(null);
        portfolios.renewLink(null);
        HttpResponse<String> unknown = stranger.get("/p/nobody-here");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Nothing here").doesNotContain("nobody-here");

        for (String path : List.of(
                "/s/" + secret,
                "/s/" + renewed,
                "/s/x",
                "/p/%s/projects/%s".formatted(name, hidden),
                "/p/%s/projects/%s".formatted(name, UUID.randomUUID()),
                "/p/%s/projects/not-an-id".formatted(name),
                "/p/%s/files/%s".formatted(name, UUID.randomUUID()),
                "/p/%s/other".formatted(name),
                "/p/" + name.toUpperCase(java.util.Locale.ROOT))) {
            HttpResponse<String> answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEqualTo(unknown.body());
            assertThat(header(answer, "Cache-Control")).as(path).isEqualTo("no-store");
        }
    }

    @Test
    void aPageBehindALinkTellsNobodyOfIt() {
        String secret = portfolios.renewLink(null);

        HttpResponse<String> answer = stranger.get("/s/" + secret);

        Document page = read(answer);
        assertThat(header(answer, "X-Robots-Tag")).isEqualTo("noindex, nofollow");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Cache-Control")).contains("no-cache", "private");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
        assertThat(page.select("link[rel=canonical], meta[property=og:url]")).isEmpty();
    }

    @Test
    void aPublicPageSaysWhatAPreviewOfItsLinkNeeds() throws IOException {
        UUID image = image();
        show(project(ProjectSamples.pictured("Pictured", image)));

        HttpResponse<String> answer = page();
        Document page = read(answer);

        String address = "http://localhost:%d/p/%s".formatted(port, name);
        assertThat(header(answer, "X-Robots-Tag")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(page.select("meta[property=og:title]").attr("content")).startsWith(learner.displayName());
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(address);
        assertThat(page.select("meta[property=og:image]").attr("content")).isEqualTo(address + "/files/" + image);
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("I was a nurse.");
    }

    @Test
    void aProjectHasItsOwnPageWithPictureAndLongDescription() throws IOException {
        UUID image = image();
        UUID project = project(ProjectSamples.pictured("Pictured", image));
        show(project);

        Document entry = read(page());
        assertThat(entry.select(".entry .result").text())
                .isEqualTo("2.9 times the successes of random calls in the top fifth.");
        assertThat(entry.select(".entry img").attr("alt")).isEqualTo("A plot");
        Document page = read(stranger.get(entry.select(".entry h3 a").attr("href")));
        assertThat(page.select("h1").text()).isEqualTo("Pictured");
        assertThat(page.select(".readme h3").text()).isEqualTo("Ranking");
        HttpResponse<String> picture = stranger.get(page.select(".pictures img").attr("src"));
        assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
        assertThat(header(picture, "Content-Security-Policy")).contains("sandbox");

        portfolios.arrangeProjects(
                List.of(new Placement(project, false)), portfolios.portfolio().version());
        assertThat(stranger.get(page.select(".pictures img").attr("src")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void skillsSayHowWellTheyAreShown() {
        progress.complete(UnitId.parse("git.working"));
        prove(Evidence.EVIDENCED, null, "python.working");
        prove(Evidence.VERIFIED, null, "pandas.working");
        prove(Evidence.EVIDENCED, LocalDate.of(2025, 1, 1), "sql.working");

        Document page = read(page());

        assertThat(page.select(".skills h3").eachText()).containsExactly("Verified", "Evidenced", "Expired", "Claimed");
        assertThat(page.select(".verified li").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("pandas", "1 January 2024");
        assertThat(page.select(".evidenced li").eachText()).containsExactly("Python, working");
        assertThat(page.select(".expired li").eachText()).hasSize(1);
        assertThat(page.select(".claimed p").last().text()).isEqualTo("Git and GitHub, working");
    }

    private void prove(Evidence strength, LocalDate expires, String unit) {
        Proof proof = new Proof(
                EvidenceSource.CERTIFICATION, UUID.randomUUID(), "Exam", strength, LocalDate.of(2024, 1, 1), expires);
        proofs.show(proof, Set.of(CatalogKey.of(UnitId.parse(unit))));
    }

    @Test
    void lifecycleCoverageComesFromFinishedProjectsThatAreShown() {
        show(project(ProjectSamples.written(ProjectStatus.DONE)));
        project(ProjectSamples.written(ProjectStatus.DONE));

        Document page = read(page());

        assertThat(page.select(".stages li")).hasSize(7);
        assertThat(page.select(".stages .covered b").eachText())
                .containsExactly("Frame the problem", "Evaluate and iterate");
        assertThat(page.select(".stages li").first().text()).isEqualTo("Frame the problem covered");
    }

    @Test
    void fiveFullProjectsAndEverySkillFitInto14KilobytesOfHtml() throws IOException {
        String words = "A careful sentence about what was measured on held-out data, and why. ".repeat(40);
        UUID image = image();
        List<UUID> ids = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            ids.add(project(full(number, words, image)));
        }
        List<Placement> earned = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            UUID id = certifications.add(
                    new CertificationContent(
                            null,
                            "Certified machine learning practitioner " + number,
                            "An institute of some standing",
                            LocalDate.of(2024, 5, 1),
                            LocalDate.of(2030, 5, 1),
                            "ABC-1234-5678-" + number,
                            "https://example.org/credentials/1234-5678",
                            null,
                            Set.of()),
                    UUID.randomUUID());
            earned.add(new Placement(id, true));
        }
        portfolios.arrangeCertifications(earned, portfolios.portfolio().version());
        show(ids.toArray(UUID[]::new));
        portfolios.save(
                new PageContent(
                        "Machine learning engineer who makes logistics boring",
                        words.substring(0, 1_100),
                        "Uppsala, Sweden",
                        "lea@example.org",
                        List.of(
                                new PageLink("GitHub", "https://github.com/example"),
                                new PageLink("LinkedIn", "https://www.linkedin.com/in/example"),
                                new PageLink("Blog", "https://example.org/blog")),
                        true,
                        true),
                portfolios.portfolio().version());
        catalogs.current().units().stream().map(Unit::id).forEach(progress::complete);

        HttpResponse<String> answer = page();

        int bytes = answer.body().getBytes(StandardCharsets.UTF_8).length;
        System.out.printf("Public page: %,d bytes of HTML (limit %,d)%n", bytes, LIMIT);
        assertThat(read(answer).select(".entry")).hasSize(5);
        assertThat(bytes).isLessThanOrEqualTo(LIMIT);
    }

    private static ProjectContent full(int number, String words, UUID image) {
        ProjectContent pictured =
                ProjectSamples.pictured("Predicting which parcels will be late, part " + number, image);
        return new ProjectContent(
                pictured.title(),
                words,
                words,
                words,
                "# Read me\n\n" + words.repeat(10),
                "https://github.com/example/parcels-late-or-not",
                "https://example.org/demo/parcels",
                pictured.paradigm(),
                pictured.stages(),
                pictured.proves(),
                pictured.startedOn(),
                pictured.finishedOn(),
                120,
                pictured.teamwork(),
                "",
                ProjectStatus.PUBLISHED,
                Set.of(),
                List.of(new ProjectImage(image, "The curve of precision over recall, with the chosen threshold")));
    }

    @Test
    void certificationsSayWhenTheyRanOutOrAreNoLongerOffered() {
        UUID id = certifications.add(
                new CertificationContent(
                        new Slug("aws-ml-specialty"),
                        "AWS Certified Machine Learning",
                        "Amazon Web Services",
                        LocalDate.of(2020, 3, 2),
                        LocalDate.of(2023, 3, 2),
                        "AWS-1",
                        "https://example.org/aws",
                        null,
                        Set.of()),
                UUID.randomUUID());
        portfolios.arrangeCertifications(
                List.of(new Placement(id, true)), portfolios.portfolio().version());

        Document page = read(page());

        assertThat(page.select(".certifications .facts").text())
                .isEqualTo("Amazon Web Services · Issued March 2020 · No. AWS-1");
        assertThat(page.select(".certifications .state").eachText())
                .containsExactly("Expired on 2 March 2023", "No longer offered by its issuer");
    }

    @Test
    void theStylesAreKeptForGoodAndChangeTheirAddressWithTheirContent() {
        List<String> sheets = read(page()).select("link[rel=stylesheet]").eachAttr("href");

        assertThat(sheets).hasSize(2).allSatisfy(sheet -> {
            HttpResponse<String> answer = stranger.get(sheet);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith("text/css");
            assertThat(header(answer, "Cache-Control")).contains("max-age=31536000", "public", "immutable");
        });
    }

    @Test
    void thePreviewIsForTheOwnerAloneAndNeverKept() {
        portfolios.makePrivate();
        UUID shown = project(ProjectSamples.titled("Shown"));
        UUID hidden = project(ProjectSamples.titled("Hidden"));
        show(shown);
        WebClient owner = new WebClient(port);
        owner.signIn(learner.email(), TestPeople.PASSWORD);

        HttpResponse<String> answer = owner.get("/portfolio/preview");

        Document page = read(answer);
        assertThat(page.select(".preview-note").text()).contains("This is how others see your page");
        assertThat(page.select(".entry h3").eachText()).containsExactly("Shown");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(owner.get("/portfolio/preview/projects/" + shown).statusCode())
                .isEqualTo(200);
        assertThat(owner.get("/portfolio/preview/projects/" + hidden).statusCode())
                .isEqualTo(404);

        HttpResponse<String> visitor = stranger.get("/portfolio/preview");
        assertThat(visitor.statusCode()).isEqualTo(302);
        assertThat(header(visitor, "Location")).endsWith("/sign-in");
        assertThat(page().statusCode()).isEqualTo(404);
    }

    @Test
    void goingPrivateAndRenewingWorkAtOnce() {
        String secret = portfolios.renewLink(null);
        assertThat(stranger.get("/s/" + secret).statusCode()).isEqualTo(200);
        portfolios.renewLink(null);
        assertThat(stranger.get("/s/" + secret).statusCode()).isEqualTo(404);
        portfolios.makePrivate();
        assertThat(page().statusCode()).isEqualTo(404);
    }

    @Test
    void aDisabledPersonsPageIsGone() {
        database.sql("update account set disabled = true where id = ?")
                .param(learner.id())
                .update();
        assertThat(page().statusCode()).isEqualTo(404);
    }

    @Test
    void nothingButReadingIsAnswered() {
        assertThat(stranger.post("/p/" + name, "").statusCode()).isIn(404, 405);
    }
}
