package io.cairn.roadmap;

import java.io.Serializable;
import java.util.Collection;

/**
 * How long somebody takes beside what the catalogue expects: 1.0 is the catalogue's pace, 1.5 takes half as long again.
 *
 * <p>Each finished step with logged time is one observation of the logarithm of logged over likely time. Observations
 * are held within 1/5 to 5, so that one forgotten timer does not tell much. They scatter by {@link #STEP_SCATTER} around
 * the person's own pace, and people's paces scatter by {@link #PEOPLE_SCATTER} around the catalogue's. So the estimate is
 * the posterior mean of a normal mean with known variance and a normal prior, and the range its central 80 % interval
 * (Gelman et al., Bayesian Data Analysis, 3rd edition, section 2.5): with n observations of mean y and k =
 * STEP_SCATTER² / PEOPLE_SCATTER², the mean is n y / (n + k) and the standard deviation STEP_SCATTER / sqrt(n + k).
 * Without any observation that is 1.0 within 0.68 to 1.47, which is about the range of the catalogue's own efforts.
 *
 * @param low the lower end of the range
 * @param factor the likely pace
 * @param high the upper end of the range
 * @param samples how many finished steps it rests on
 */
public record PaceEstimate(double low, double factor, double high, int samples) implements Serializable {

    static final double LEAST = 0.4;
    static final double MOST = 3;

    private static final double STEP_SCATTER = 0.6;
    private static final double PEOPLE_SCATTER = 0.3;
    private static final double PRIOR_WEIGHT = STEP_SCATTER * STEP_SCATTER / (PEOPLE_SCATTER * PEOPLE_SCATTER);
    /** Standard deviations from the mean to either end of the central 80 % of a normal distribution. */
    private static final double EIGHTY_PER_CENT = 1.2816;

    private static final double FARTHEST = Math.log(5);

    /** Nothing is known about the person. */
    public static final PaceEstimate UNKNOWN = estimate(0, 0);

    /**
     * A finished step.
     *
     * @param minutes logged
     * @param likelyMinutes what the catalogue expects
     */
    record Sample(int minutes, int likelyMinutes) {

        private boolean tells() {
            return minutes > 0 && likelyMinutes > 0;
        }

        private double logRatio() {
            return Math.clamp(Math.log((double) minutes / likelyMinutes), -FARTHEST, FARTHEST);
        }
    }

    /** Steps without logged time or without an effort tell nothing and are left aside. */
    static PaceEstimate of(Collection<Sample> finished) {
        double[] ratios = finished.stream()
                .filter(Sample::tells)
                .mapToDouble(Sample::logRatio)
                .sorted()
                .toArray();
        double sum = 0;
        for (double ratio : ratios) {
            sum += ratio;
        }
        return estimate(sum, ratios.length);
    }

    private static PaceEstimate estimate(double sum, int count) {
        double mean = sum / (count + PRIOR_WEIGHT);
        double reach = EIGHTY_PER_CENT * STEP_SCATTER / Math.sqrt(count + PRIOR_WEIGHT);
        return new PaceEstimate(factor(mean - reach), factor(mean), factor(mean + reach), count);
    }

    private static double factor(double logarithm) {
        return Math.clamp(Math.exp(logarithm), LEAST, MOST);
    }

    /** Whether anything was logged to tell it from. */
    public boolean isKnown() {
        return samples > 0;
    }

    /**
     * How much of the catalogue's own range of efforts is left once the person is known this well: 1 at first, less with
     * every finished step. A low effort of 6 h with a likely one of 8 h becomes 8 h times (6/8) to this power.
     */
    public double spread() {
        return Math.sqrt(PRIOR_WEIGHT / (samples + PRIOR_WEIGHT));
    }
}
