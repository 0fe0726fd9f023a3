package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import org.jspecify.annotations.Nullable;

/** What the figures about quality mean, in words; none of them is told from a handful of reviews. */
final class QualityWords {

    /** Of fewer pairs the agreement would be chance. */
    static final int ENOUGH_PAIRS = 10;

    /** Of fewer reviews a mentor's leaning would be chance. */
    static final int ENOUGH_REVIEWS = 10;

    /** Less than this, in levels, is no difference one should speak of. */
    private static final double HARDLY = 0.2;

    private QualityWords() {}

    /**
     * Where a weighted kappa lies, after J. R. Landis and G. G. Koch, "The measurement of observer agreement for
     * categorical data", Biometrics 33 (1977), 159-174; their lowest two grades are one here.
     */
    static String agreement(double kappa) {
        if (kappa <= 0.2) {
            return text("agreement.grade.chance");
        }
        if (kappa <= 0.4) {
            return text("agreement.grade.fair");
        }
        if (kappa <= 0.6) {
            return text("agreement.grade.moderate");
        }
        return text(kappa <= 0.8 ? "agreement.grade.good" : "agreement.grade.very-good");
    }

    /** How a mentor's scores lie beside those of the others. */
    static String leniency(@Nullable Double leniency, int reviews) {
        if (reviews < ENOUGH_REVIEWS) {
            return text("leniency.few", reviews, ENOUGH_REVIEWS);
        }
        return leniency == null ? text("leniency.alone") : compared("leniency", leniency);
    }

    /** How a mentor's newest scores lie beside the older ones. */
    static String drift(@Nullable Double drift) {
        return drift == null ? text("drift.few") : compared("drift", drift);
    }

    private static String compared(String what, double levels) {
        if (Math.abs(levels) < HARDLY) {
            return text(what + ".same", levels);
        }
        return text(what + (levels > 0 ? ".milder" : ".stricter"), Math.abs(levels));
    }
}
