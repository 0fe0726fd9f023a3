package io.cairn.review;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.file.StoredFile;
import io.cairn.portfolio.ChosenProject;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.ShownWork;
import io.cairn.portfolio.ShownWorks;
import io.cairn.review.Snapshot.ShownCertification;
import io.cairn.review.Snapshot.ShownProject;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Secrets;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes pictures of the signed-in learner's work as it is now. */
@Component
class SnapshotMaker {

    private static final Slug PORTFOLIO_RUBRIC = new Slug("portfolio-review");
    private static final Slug CV_RUBRIC = new Slug("cv-review");

    private final ShownWorks works;
    private final Catalogs catalogs;

    SnapshotMaker(ShownWorks works, Catalogs catalogs) {
        this.works = works;
        this.catalogs = catalogs;
    }

    /** @throws NotFoundException if the learner has no such project */
    SubmissionPreview preview(SubmissionRequest request) {
        Snapshot snapshot = request.project() == null ? ofPage(request) : ofProject(request, request.project());
        return new SubmissionPreview(snapshot, Secrets.digest(ReviewJson.write(snapshot)), problems(snapshot));
    }

    private Snapshot ofProject(SubmissionRequest request, UUID id) {
        Catalog catalog = catalogs.current();
        ShownWork work = works.project(id);
        ShownProject shown = shown(work.projects().getFirst());
        return new Snapshot(
                request.kind(),
                catalog.edition(),
                rubric(catalog, shown).orElse(PORTFOLIO_RUBRIC),
                request.role(),
                PageContent.EMPTY,
                List.of(shown),
                List.of(),
                work.files(),
                null,
                null,
                null);
    }

    /** What visitors of the page see, with the long descriptions. */
    private Snapshot ofPage(SubmissionRequest request) {
        ShownWork work = works.page(request.document());
        return new Snapshot(
                request.kind(),
                catalogs.currentNumber(),
                request.kind() == ReviewKind.CV ? CV_RUBRIC : PORTFOLIO_RUBRIC,
                request.role(),
                work.page(),
                work.projects().stream().map(SnapshotMaker::shown).toList(),
                work.certifications().stream()
                        .map(earned -> new ShownCertification(earned.id(), earned.content()))
                        .toList(),
                work.files(),
                request.kind() == ReviewKind.CV ? work.cv() : null,
                work.files().stream()
                        .map(StoredFile::id)
                        .filter(id -> id.equals(request.document()))
                        .findFirst()
                        .orElse(null),
                null);
    }

    private static ShownProject shown(ChosenProject project) {
        return new ShownProject(project.id(), project.brief(), project.content());
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
