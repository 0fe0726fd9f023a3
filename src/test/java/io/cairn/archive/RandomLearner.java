package io.cairn.archive;

import io.cairn.calendar.CalendarSettings;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.file.Files;
import io.cairn.file.SampleFiles;
import io.cairn.file.StoredFile;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.CvEntry;
import io.cairn.portfolio.Cvs;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.PageLink;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.PortfolioInfo;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectDrafts;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.progress.Checklist;
import io.cairn.progress.Notes;
import io.cairn.progress.OwnLink;
import io.cairn.progress.OwnLinks;
import io.cairn.progress.Progress;
import io.cairn.progress.TickKind;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimeSpent;
import io.cairn.progress.Today;
import io.cairn.progress.Worksheets;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.PlanSettings;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lives the signed-in learner's life for a while, through the services that a person's clicks call. */
@Component
class RandomLearner {

    private final Catalogs catalogs;
    private final Onboarding onboarding;
    private final Roadmaps roadmaps;
    private final Replanning replanning;
    private final Progress progress;
    private final TimeLog time;
    private final Today today;
    private final Worksheets worksheets;
    private final Checklist checklist;
    private final OwnLinks links;
    private final Notes notes;
    private final Projects projects;
    private final ProjectDrafts drafts;
    private final EarnedCertifications certifications;
    private final Portfolios portfolios;
    private final Cvs cvs;
    private final Files files;
    private final CalendarSettings calendar;

    RandomLearner(
            Catalogs catalogs,
            Onboarding onboarding,
            Roadmaps roadmaps,
            Replanning replanning,
            Progress progress,
            TimeLog time,
            Today today,
            Worksheets worksheets,
            Checklist checklist,
            OwnLinks links,
            Notes notes,
            Projects projects,
            ProjectDrafts drafts,
            EarnedCertifications certifications,
            Portfolios portfolios,
            Cvs cvs,
            Files files,
            CalendarSettings calendar) {
        this.catalogs = catalogs;
        this.onboarding = onboarding;
        this.roadmaps = roadmaps;
        this.replanning = replanning;
        this.progress = progress;
        this.time = time;
        this.today = today;
        this.worksheets = worksheets;
        this.checklist = checklist;
        this.links = links;
        this.notes = notes;
        this.projects = projects;
        this.drafts = drafts;
        this.certifications = certifications;
        this.portfolios = portfolios;
        this.cvs = cvs;
        this.files = files;
        this.calendar = calendar;
    }

    /** The same seed does the same kind of things, to the same extent. */
    void live(long seed) {
        Random random = new Random(seed);
        for (int number = random.nextInt(3); number > 0; number--) {
            onboarding.finish(form(random), UUID.randomUUID());
            work(random);
        }
        progress.complete(some(units(), random));
        for (int number = random.nextInt(5); number > 0; number--) {
            logTime(random);
            study(random);
        }
        if (random.nextBoolean()) {
            onboarding.save(form(random));
        }
        if (random.nextBoolean()) {
            calendar.studyFrom(LocalTime.of(random.nextInt(24), 30));
        }
        for (int number = random.nextInt(4); number > 0; number--) {
            build(random);
        }
        for (int number = random.nextInt(4); number > 0; number--) {
            certifications.add(certification(random), UUID.randomUUID());
        }
        if (random.nextBoolean()) {
            showOneself(random);
        }
    }

    private void logTime(Random random) {
        CatalogKey item = CatalogKey.of(some(units(), random));
        LocalDate day = today.today().minusDays(random.nextInt(300));
        time.add(new TimeSpent(item, day, 1 + random.nextInt(300), "Übung"), UUID.randomUUID());
    }

    private void study(Random random) {
        CatalogKey item = CatalogKey.of(some(units(), random));
        notes.save(item, "# Notiz\n\n<script>", worksheets.of(item).note().version());
        links.add(
                item,
                new OwnLink.Typed("Artikel", "https://example.org/artikel"),
                random.nextBoolean(),
                UUID.randomUUID());
        checklist.add(item, "Noch einmal üben", UUID.randomUUID()).ifPresent(check -> checklist.tick(check.id(), true));
        checklist.tick(item, TickKind.POINT, "Ein Punkt", true);
        checklist.tick(item, TickKind.RESOURCE, "ein-buch", true);
    }

    private void showOneself(Random random) {
        PortfolioInfo page = portfolios.portfolio();
        int version = portfolios.save(
                new PageContent(
                        "Ingenieurin " + random.nextInt(9),
                        "Zwei\n\nAbsätze",
                        "Köln",
                        "",
                        List.of(new PageLink("Code", "https://example.org")),
                        random.nextBoolean(),
                        true),
                page.version());
        List<Placement> order = new ArrayList<>();
        page.projects().forEach(project -> order.add(new Placement(project.id(), random.nextBoolean())));
        Collections.shuffle(order, random);
        portfolios.arrangeProjects(order, version);
        if (random.nextBoolean()) {
            portfolios.renewLink(null);
        }
        CvEntry job = new CvEntry("Analystin", "Werk", YearMonth.of(2019, 3), null, "Zahlen");
        cvs.save(new CvContent("", "+49 221 1", "Köln", List.of(job), List.of()), 0);
    }

    private CertificationContent certification(Random random) {
        LocalDate issued = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000));
        boolean ofCatalog = random.nextBoolean();
        return new CertificationContent(
                ofCatalog
                        ? some(catalogs.current().content().certifications(), random)
                                .slug()
                        : null,
                "Certificate " + random.nextInt(100),
                "Städtische Schule",
                issued,
                random.nextBoolean() ? null : issued.plusDays(random.nextInt(2000)),
                random.nextBoolean() ? "" : "A-17",
                random.nextBoolean() ? null : "https://example.org/a-17",
                random.nextBoolean() ? null : upload(random),
                Set.of(some(units(), random)));
    }

    private OnboardingDraft form(Random random) {
        Set<UnitId> known = new HashSet<>();
        for (int number = random.nextInt(20); number > 0; number--) {
            known.add(some(units(), random));
        }
        return OnboardingDraft.empty()
                .withRole(some(catalogs.current().roles(), random).slug())
                .withKnown(known)
                .withHoursPerWeek(1 + random.nextInt(30));
    }

    private void work(Random random) {
        RoadmapView roadmap = roadmaps.current().orElseThrow();
        List<StepKey> steps = new ArrayList<>(roadmap.plan().order());
        steps.removeIf(step -> step.kind() == StepKind.MILESTONE);
        Collections.shuffle(steps, random);
        steps.stream().limit(random.nextInt(10)).forEach(roadmaps::complete);
        steps.stream().skip(10).limit(random.nextInt(3)).forEach(roadmaps::start);
        steps.stream().skip(20).limit(random.nextInt(3)).forEach(roadmaps::skip);
        for (int plans = random.nextInt(3); plans > 0; plans--) {
            PlanSettings now = roadmaps.settings().orElseThrow();
            replanning.accept(replanning.preview(now.withHoursPerWeek(1 + random.nextInt(40))));
        }
    }

    private void build(Random random) {
        Catalog catalog = catalogs.current();
        UUID project = projects.create(
                random.nextBoolean() ? null : some(catalog.briefs(), random).slug(), UUID.randomUUID());
        for (int versions = random.nextInt(4); versions > 0; versions--) {
            ProjectInfo now = projects.project(project);
            projects.save(project, content(random), now.version());
        }
        for (int forms = random.nextInt(3); forms > 0; forms--) {
            drafts.keep(
                    project,
                    UUID.randomUUID(),
                    content(random),
                    projects.project(project).version());
        }
    }

    private ProjectContent content(Random random) {
        ProjectContent written = ProjectSamples.written(some(List.of(ProjectStatus.values()), random));
        written = ProjectSamples.with(written, "title", "Größe \"x\" <b> " + random.nextInt(1000));
        written = ProjectSamples.with(written, "proves", List.of(some(units(), random)));
        if (random.nextBoolean()) {
            written = ProjectSamples.with(written, "finishedOn", null);
        }
        return random.nextBoolean()
                ? written
                : ProjectSamples.with(written, "images", List.of(new ProjectImage(upload(random), "A picture")));
    }

    private UUID upload(Random random) {
        BufferedImage noise = new BufferedImage(
                20 + random.nextInt(60),
                20 + random.nextInt(60),
                random.nextBoolean() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        int shades = 1 + random.nextInt(40);
        for (int x = 0; x < noise.getWidth(); x++) {
            for (int y = 0; y < noise.getHeight(); y++) {
                noise.setRGB(x, y, random.nextInt(shades) * 0x01030507);
            }
        }
        boolean photo = !noise.getColorModel().hasAlpha() && random.nextBoolean();
        byte[] bytes = SampleFiles.written(noise, photo ? "jpg" : "png");
        StoredFile kept = files.keepImage("Bild %d.png".formatted(random.nextInt(9)), new ByteArrayInputStream(bytes));
        return kept.id();
    }

    private List<UnitId> units() {
        return catalogs.current().units().stream().map(Unit::id).toList();
    }

    private static <T> T some(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
