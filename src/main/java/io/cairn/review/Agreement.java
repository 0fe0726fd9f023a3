package io.cairn.review;

import java.util.List;
import java.util.OptionalDouble;

/** How well two judges agree who score the same things from 0 to 3; plain arithmetic. */
final class Agreement {

    private static final int LEVELS = Assessment.TOP + 1;

    private Agreement() {}

    /** The same thing as two judges scored it. */
    record Scores(int first, int second) {}

    /**
     * Cohen's weighted kappa with quadratic weights: 1 is full agreement, 0 as much as chance would give, below 0 less
     * than that. Two neighbouring scores count as a ninth of the disagreement that 0 and 3 are.
     *
     * <p>J. Cohen, "Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit",
     * Psychological Bulletin 70 (1968), 213-220.
     *
     * @return empty where chance alone would agree fully, as when all scores are the same, or there are none
     */
    static OptionalDouble weightedKappa(List<Scores> pairs) {
        double[] first = new double[LEVELS];
        double[] second = new double[LEVELS];
        double observed = 0;
        for (Scores pair : pairs) {
            first[pair.first()]++;
            second[pair.second()]++;
            observed += weight(pair.first(), pair.second());
        }
        double expected = 0;
        for (int i = 0; i < LEVELS; i++) {
            for (int j = 0; j < LEVELS; j++) {
                expected += weight(i, j) * first[i] * second[j];
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed * pairs.size() / expected);
    }

    private static double weight(int i, int j) {
        double distance = (double) (i - j) / (LEVELS - 1);
        return distance * distance;
    }

    /** The mean distance of the two scores, in levels; 0 is full agreement. */
    static OptionalDouble meanDifference(List<Scores> pairs) {
        return pairs.stream()
                .mapToInt(pair -> Math.abs(pair.first() - pair.second()))
                .average();
    }
}
