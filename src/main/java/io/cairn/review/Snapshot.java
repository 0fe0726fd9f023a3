package io.cairn.review;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.file.StoredFile;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.ProjectContent;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be judged, as it was when it was submitted. The learner goes on editing the original; this never changes.
 *
 * @param edition of the catalogue, for the rubric and the briefs
 * @param role the career role it is meant for
 * @param page what the portfolio page says about its owner; empty for a single project
 * @param projects the one of a project review, all that the portfolio shows otherwise
 * @param files all images and documents it needs
 * @param cv what the CV says beyond the page; {@code null} for anything else
 * @param document the CV as a file, if there is one
 * @param topic of a mock interview
 */
public record Snapshot(
        ReviewKind kind,
        int edition,
        Slug rubric,
        @Nullable Slug role,
        PageContent page,
        List<ShownProject> projects,
        List<ShownCertification> certifications,
        List<StoredFile> files,
        @Nullable CvContent cv,
        @Nullable UUID document,
        @Nullable InterviewTopic topic)
        implements Serializable {

    public Snapshot {
        projects = List.copyOf(projects);
        certifications = List.copyOf(certifications);
        files = List.copyOf(files);
    }

    /** @param brief the project brief it was made from; {@code null} for a free one */
    public record ShownProject(UUID id, @Nullable Slug brief, ProjectContent content) implements Serializable {

        /** The brief, as long as the edition has it. */
        Optional<ProjectBrief> brief(Catalog catalog) {
            return catalog.briefs().stream()
                    .filter(one -> one.slug().equals(brief))
                    .findFirst();
        }

        /** What it shows, by its learner's word and by its brief; nothing that the edition lacks. */
        Set<UnitId> units(Catalog catalog) {
            Stream<UnitId> byBrief = brief(catalog).stream().flatMap(one -> one.proves().stream());
            return Stream.concat(content.proves().stream(), byBrief)
                    .filter(catalog::contains)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A certification the learner earned. */
    public record ShownCertification(UUID id, CertificationContent content) implements Serializable {}

    /** Units that its projects show. */
    Set<UnitId> units(Catalog catalog) {
        return projects.stream()
                .flatMap(project -> project.units(catalog).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A mock interview: nothing is shown but what it is about. */
    static Snapshot ofInterview(InterviewTopic topic, int edition) {
        return new Snapshot(
                ReviewKind.MOCK_INTERVIEW,
                edition,
                topic.rubric(),
                null,
                PageContent.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                topic);
    }
}
