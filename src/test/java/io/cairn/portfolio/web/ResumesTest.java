package io.cairn.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.Proficiency;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.ChosenProject;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.CvDocument;
import io.cairn.portfolio.CvEntry;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.PageLink;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.PublicPage;
import io.cairn.portfolio.PublicPage.ShownCertification;
import io.cairn.portfolio.PublicPage.SkillGroup;
import io.cairn.portfolio.ShownSkill;
import io.cairn.progress.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is in a portfolio, its JSON Resume is one by the published schema, formats included. */
class ResumesTest {

    private static final Schema SCHEMA = schema();
    private static final Resumes RESUMES = new Resumes(new PageWords(messages()));
    private static final Site PUBLIC = new Site("", "https://cairn.example", "/p/lea", Site.Door.NAME);
    private static final Site PRIVATE = new Site("https://cairn.example", "", "", Site.Door.PREVIEW);

    private static final List<String> TEXTS = List.of(
            "",
            "Builds models",
            "Łukasz & 李 \"quoted\" \\ back",
            "line\n\nbreak",
            "😀 שלום مرحبا",
            "<script>alert(1)</script>");
    private static final List<String> EMAILS =
            List.of("", "lea@example.org", "lea@localhost", "löä@exämple.org", "a.b+c@sub.example.co");
    private static final List<String> URLS = List.of(
            "https://example.org",
            "http://example.org:8080/a%20b?c=d&e=f#g",
            "https://exämple.org/späti",
            "https://example.org/李");

    private static Schema schema() {
        try {
            String text =
                    new ClassPathResource("jsonresume-schema-1.3.1.json").getContentAsString(StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("vaadin-i18n/translations");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static List<String> errors(String json) {
        return SCHEMA
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Property(tries = 400)
    void everyPortfolioGivesAValidResume(@ForAll long seed) {
        RandomCv random = new RandomCv(new Random(seed));

        assertThat(errors(RESUMES.json(random.document(), PUBLIC))).isEmpty();
        assertThat(errors(RESUMES.json(random.document(), PRIVATE))).isEmpty();
    }

    @Test
    void theSchemaIsAskedInEarnest() {
        assertThat(errors("{\"basics\": {\"email\": \"no address\"}}")).isNotEmpty();
        assertThat(errors("{\"work\": [{\"startDate\": \"last year\"}]}")).isNotEmpty();
        assertThat(errors("{\"basics\": {\"url\": \"not an address\"}}")).isNotEmpty();
    }

    @Test
    void itSaysWhatTheCvSays() {
        PageContent content = new PageContent(
                "Builds models",
                "I was a nurse.",
                "",
                "",
                List.of(new PageLink("GitHub", "https://github.com/lea")),
                true,
                true);
        PublicPage page = new PublicPage(
                "Lea Learner",
                "lea",
                content,
                List.of(new ChosenProject(UUID.randomUUID(), true, null, ProjectSamples.written(ProjectStatus.DONE))),
                List.of(),
                List.of(),
                List.of(new SkillGroup(
                        Evidence.VERIFIED,
                        List.of(new ShownSkill("Python", Proficiency.WORKING, LocalDate.of(2026, 1, 1))))));
        CvEntry job = new CvEntry("Nurse", "City hospital", YearMonth.of(2018, 3), null, "Nights.");
        CvContent cv = new CvContent("lea@example.org", "+46 1", "Uppsala", List.of(job), List.of());

        JsonNode resume = JsonMapper.shared().readTree(RESUMES.json(new CvDocument(page, cv), PUBLIC));

        assertThat(resume.at("/basics/name").asString()).isEqualTo("Lea Learner");
        assertThat(resume.at("/basics/url").asString()).isEqualTo("https://cairn.example/p/lea");
        assertThat(resume.path("work").path(0).path("startDate").asString()).isEqualTo("2018-03");
        assertThat(resume.path("work").path(0).path("endDate").isMissingNode()).isTrue();
        assertThat(resume.at("/projects/0/name").asString()).isEqualTo(ProjectSamples.TITLE);
        assertThat(resume.at("/skills/0/evidence").asString()).isEqualTo("verified");
    }

    private record RandomCv(Random random) {

        private <T> T any(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        private <T> List<T> some(Supplier<T> one) {
            return Stream.generate(one).limit(random.nextInt(4)).toList();
        }

        private LocalDate day() {
            return LocalDate.ofEpochDay(random.nextInt(-400_000, 1_200_000));
        }

        CvDocument document() {
            PageContent content = new PageContent(
                    any(TEXTS), any(TEXTS), any(TEXTS), "", some(() -> new PageLink("Link", any(URLS))), true, true);
            PublicPage page = new PublicPage(
                    "Name " + any(TEXTS),
                    "lea",
                    content,
                    some(this::project),
                    some(this::certification),
                    List.of(),
                    some(() -> new SkillGroup(any(Arrays.asList(Evidence.values())), some(this::skill))));
            return new CvDocument(
                    page, new CvContent(any(EMAILS), any(TEXTS), any(TEXTS), some(this::entry), some(this::entry)));
        }

        private ShownSkill skill() {
            return new ShownSkill("Skill " + any(TEXTS), any(Arrays.asList(Proficiency.values())), null);
        }

        private ChosenProject project() {
            ProjectContent content = ProjectSamples.written(any(Arrays.asList(ProjectStatus.values())));
            for (String component : List.of("title", "problem", "work", "result")) {
                content = ProjectSamples.with(content, component, any(TEXTS));
            }
            for (String component : List.of("startedOn", "finishedOn")) {
                content = ProjectSamples.with(content, component, random.nextBoolean() ? null : day());
            }
            content = ProjectSamples.with(content, "paradigm", any(Arrays.asList(Paradigm.values())));
            content = ProjectSamples.with(content, "repositoryUrl", random.nextBoolean() ? null : any(URLS));
            return new ChosenProject(
                    UUID.randomUUID(),
                    true,
                    null,
                    ProjectSamples.with(content, "demoUrl", random.nextBoolean() ? null : any(URLS)));
        }

        private ShownCertification certification() {
            CertificationContent content = new CertificationContent(
                    null,
                    "Certified " + any(TEXTS),
                    any(TEXTS),
                    day(),
                    null,
                    any(TEXTS),
                    random.nextBoolean() ? null : any(URLS),
                    null,
                    Set.of());
            return new ShownCertification(content, random.nextBoolean(), random.nextBoolean());
        }

        private CvEntry entry() {
            YearMonth from = YearMonth.of(random.nextInt(1900, 2100), random.nextInt(1, 13));
            return new CvEntry(
                    "Title " + any(TEXTS),
                    "At " + any(TEXTS),
                    from,
                    random.nextBoolean() ? null : from.plusMonths(random.nextInt(0, 12)),
                    any(TEXTS));
        }
    }
}
