package io.cairn.portfolio.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.portfolio.Contribution;
import io.cairn.portfolio.DocumentationGap;
import io.cairn.portfolio.Readiness;
import io.cairn.portfolio.ReadinessItem;
import io.cairn.portfolio.ReadinessPoint;
import java.util.List;

/** The readiness checklist in words. */
final class ReadinessWords {

    private ReadinessWords() {}

    /** For example "3 of 6 points met". */
    static String score(Readiness readiness) {
        int all = readiness.required().size();
        return text("readiness.score", all - readiness.missing().size(), all);
    }

    static String point(ReadinessPoint point) {
        return point.paradigm() == null
                ? text("readiness.point." + point.subject())
                : CatalogWords.of(point.paradigm());
    }

    /** For example "Deep learning, deployed". */
    static String points(List<ReadinessPoint> points) {
        return String.join(", ", points.stream().map(ReadinessWords::point).toList());
    }

    static String state(ReadinessItem item) {
        return item.point().isOptional() && !item.isMet()
                ? text("readiness.state.optional")
                : text("readiness.state." + item.state());
    }

    static String title(Contribution contribution) {
        return contribution.title().isBlank() ? text("projects.untitled") : contribution.title();
    }

    /** What a project needs in order to count, for example "finish it, README". */
    static String gaps(ReadinessItem item, Contribution project) {
        boolean byDocumentation = item.point().subject() == ReadinessPoint.Subject.DOCUMENTED;
        boolean unfinished = project.gaps().contains(DocumentationGap.FINISHED);
        if (byDocumentation) {
            return String.join(
                    ", ",
                    project.gaps().stream()
                            .map(gap -> text("readiness.gap." + gap))
                            .toList());
        }
        return text(unfinished ? "readiness.gap.FINISHED" : "readiness.gap.LINK");
    }

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
