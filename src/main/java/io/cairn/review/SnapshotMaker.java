package io.cairn.review;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.file.Files;
import io.cairn.file.StoredFile;
import io.cairn.portfolio.ChosenCertification;
import io.cairn.portfolio.ChosenProject;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.Cvs;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.PortfolioInfo;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.Projects;
import io.cairn.review.Snapshot.ShownCertification;
import io.cairn.review.Snapshot.ShownProject;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Secrets;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes pictures of the signed-in learner's work as it is now. */
@Component
class SnapshotMaker {

    private static final Slug PORTFOLIO_RUBRIC = new Slug("portfolio-review");
    private static final Slug CV_RUBRIC = new Slug("cv-review");

    private final Projects projects;
    private final Portfolios portfolios;
    private final Cvs cvs;
    private final Files files;
    private final Catalogs catalogs;

    SnapshotMaker(Projects projects, Portfolios portfolios, Cvs cvs, Files files, Catalogs catalogs) {
        this.projects = projects;
        this.portfolios = portfolios;
        this.cvs = cvs;
        this.files = files;
        this.catalogs = catalogs;
    }

    /** @throws NotFoundException if the learner has no such project */
    SubmissionPreview preview(SubmissionRequest request) {
        Snapshot snapshot = request.project() == null ? ofPage(request) : ofProject(request, request.project());
        return new SubmissionPreview(snapshot, Secrets.digest(ReviewJson.write(snapshot)), problems(snapshot));
    }

    private Snapshot ofProject(SubmissionRequest request, UUID id) {
        Catalog catalog = catalogs.current();
        ProjectInfo project = projects.project(id);
        ShownProject shown = new ShownProject(id, project.brief(), project.content());
        return new Snapshot(
                request.kind(),
                catalog.edition(),
                rubric(catalog, shown).orElse(PORTFOLIO_RUBRIC),
                request.role(),
                PageContent.EMPTY,
                List.of(shown),
                List.of(),
                files(List.of(shown), List.of(), null),
                null,
                null,
                null);
    }

    /** What visitors of the page see, with the long descriptions. */
    private Snapshot ofPage(SubmissionRequest request) {
        PortfolioInfo page = portfolios.portfolio();
        Map<UUID, ProjectInfo> all =
                projects.all().stream().collect(Collectors.toMap(ProjectInfo::id, Function.identity()));
        List<ShownProject> shown = page.projects().stream()
                .filter(ChosenProject::shown)
                .map(chosen -> all.get(chosen.id()))
                .filter(Objects::nonNull)
                .map(project -> new ShownProject(project.id(), project.brief(), project.content()))
                .toList();
        List<ShownCertification> earned = page.certifications().stream()
                .filter(ChosenCertification::shown)
                .map(chosen -> new ShownCertification(chosen.id(), chosen.content()))
                .toList();
        List<StoredFile> files = files(shown, earned, request.document());
        return new Snapshot(
                request.kind(),
                catalogs.currentNumber(),
                request.kind() == ReviewKind.CV ? CV_RUBRIC : PORTFOLIO_RUBRIC,
                request.role(),
                page.content(),
                shown,
                earned,
                files,
                request.kind() == ReviewKind.CV ? cvs.cv().content() : null,
                files.stream()
                        .map(StoredFile::id)
                        .filter(id -> id.equals(request.document()))
                        .findFirst()
                        .orElse(null),
                null);
    }

    /** The learner's own among those that are shown. */
    private List<StoredFile> files(List<ShownProject> shown, List<ShownCertification> earned, @Nullable UUID document) {
        Set<UUID> ids = Stream.of(
                        shown.stream()
                                .flatMap(project -> project.content().images().stream())
                                .map(ProjectImage::file),
                        earned.stream().map(one -> one.content().file()),
                        Stream.ofNullable(document))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(files.find(ids).values());
    }

    /** A brief names its rubric; for any other project there is one for each paradigm. */
    private static Optional<Slug> rubric(Catalog catalog, ShownProject project) {
        return project.brief(catalog)
                .map(ProjectBrief::rubric)
                .or(() -> Optional.ofNullable(project.content().paradigm()).map(SnapshotMaker::rubric));
    }

    private static Slug rubric(Paradigm paradigm) {
        return new Slug(paradigm.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-project");
    }

    private List<SubmissionProblem> problems(Snapshot snapshot) {
        List<SubmissionProblem> problems = new ArrayList<>();
        CvContent cv = snapshot.cv();
        boolean hasCv = cv != null && !(cv.work().isEmpty() && cv.education().isEmpty());
        if (snapshot.projects().isEmpty() && snapshot.document() == null && !hasCv) {
            problems.add(SubmissionProblem.NOTHING_TO_SHOW);
        }
        if (snapshot.kind() == ReviewKind.PROJECT) {
            ShownProject project = snapshot.projects().getFirst();
            if (!project.content().status().isFinished()) {
                problems.add(SubmissionProblem.NOT_FINISHED);
            }
            if (rubric(catalogs.current(), project).isEmpty()) {
                problems.add(SubmissionProblem.NO_PARADIGM);
            }
        }
        return problems;
    }

    /** A project's own title; anything else goes by the name of its kind. */
    static String title(Snapshot snapshot) {
        return snapshot.kind() == ReviewKind.PROJECT
                ? snapshot.projects().getFirst().content().title()
                : "";
    }

    /** The skills of which a mentor needs one: those the projects show. Any mentor can judge a CV. */
    Set<String> skills(Snapshot snapshot) {
        if (snapshot.kind() == ReviewKind.CV) {
            return Set.of();
        }
        return snapshot.units(catalogs.edition(snapshot.edition())).stream()
                .map(unit -> unit.skill().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
