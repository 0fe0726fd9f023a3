package io.cairn.portfolio;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Rubric;
import io.cairn.catalog.Rubric.Criterion;
import io.cairn.shared.Slug;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what a learner may look over a project before others do: the same rubric that a mentor will judge it by. */
public final class QualityChecklist {

    /** The level of a rubric that is good without being exemplary. */
    private static final int GOOD = 2;

    private static final List<String> GENERAL =
            List.of("problem", "data", "held-out-evaluation", "reproducible", "deployed", "monitored", "documented");

    private QualityChecklist() {}

    /**
     * The points for a project.
     *
     * @param brief what it was made from; one that this edition lacks, or {@code null}, leaves the paradigm's rubric
     * @param paradigm without one, or without a rubric for it, the points are general
     */
    public static List<QualityPoint> of(Catalog catalog, @Nullable Slug brief, @Nullable Paradigm paradigm) {
        List<QualityPoint> points = new ArrayList<>();
        Optional<ProjectBrief> made = catalog.briefs().stream()
                .filter(candidate -> candidate.slug().equals(brief))
                .findFirst();
        made.ifPresent(known -> known.checks().forEach(check -> points.add(check(check))));
        made.or(() -> anyOf(catalog, paradigm))
                .flatMap(known -> rubric(catalog, known.rubric()))
                .ifPresentOrElse(
                        rubric -> rubric.criteria().forEach(criterion -> points.add(criterion(criterion))),
                        () -> GENERAL.forEach(
                                key -> points.add(new QualityPoint(key, QualityPoint.Kind.GENERAL, "", ""))));
        return List.copyOf(points);
    }

    private static Optional<ProjectBrief> anyOf(Catalog catalog, @Nullable Paradigm paradigm) {
        return catalog.briefs().stream()
                .filter(brief -> brief.paradigm() == paradigm)
                .findFirst();
    }

    private static Optional<Rubric> rubric(Catalog catalog, Slug slug) {
        return catalog.content().rubrics().stream()
                .filter(rubric -> rubric.slug().equals(slug))
                .findFirst();
    }

    private static QualityPoint criterion(Criterion criterion) {
        String good = criterion.levels().stream()
                .filter(level -> level.score() == GOOD)
                .map(Rubric.Level::text)
                .findFirst()
                .orElse("");
        return new QualityPoint(criterion.slug().value(), QualityPoint.Kind.CRITERION, criterion.title(), good);
    }

    /** A check has no name of its own. Reworded it is another one, which has to be looked at anew. */
    private static QualityPoint check(String text) {
        return new QualityPoint("check-" + digest(text), QualityPoint.Kind.CHECK, text, "");
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
