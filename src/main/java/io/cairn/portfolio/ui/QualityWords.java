package io.cairn.portfolio.ui;

import io.cairn.portfolio.QualityPoint;

/** What the points of the checklist are called. */
public final class QualityWords {

    private QualityWords() {}

    public static String title(QualityPoint point) {
        return isGeneral(point) ? ProjectWords.text("projects.quality." + point.key()) : point.title();
    }

    /** What it looks like when it is well done; may be empty. */
    static String good(QualityPoint point) {
        return isGeneral(point) ? ProjectWords.text("projects.quality." + point.key() + ".good") : point.good();
    }

    private static boolean isGeneral(QualityPoint point) {
        return point.kind() == QualityPoint.Kind.GENERAL;
    }
}
