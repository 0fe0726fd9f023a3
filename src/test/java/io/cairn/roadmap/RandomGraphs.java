package io.cairn.roadmap;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Work graphs for tests of the algorithms, the same for the same seed. */
final class RandomGraphs {

    private RandomGraphs() {}

    /** Hours and importance as in a catalogue; about {@code edges} prerequisites a piece, reaching back not too far. */
    static WorkGraph of(long seed, int size, double edges) {
        Random random = new Random(seed);
        int[] label = shuffled(size, random);
        int[][] before = new int[size][];
        long[] work = new long[size];
        long[] weight = new long[size];
        for (int place = 0; place < size; place++) {
            int back = Math.min(place, 30);
            int here = place;
            int count = back == 0 ? 0 : (int) Math.floor(random.nextDouble() * (2 * edges + 1));
            before[label[place]] = IntStream.range(0, count)
                    .map(i -> label[here - 1 - random.nextInt(back)])
                    .distinct()
                    .sorted()
                    .toArray();
            work[label[place]] = 60L * (2 + random.nextInt(39));
            weight[label[place]] = random.nextInt(5) < 2 ? 0 : 1 + random.nextInt(3);
        }
        return WorkGraph.of(before, work, weight);
    }

    private static int[] shuffled(int size, Random random) {
        int[] label = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = label[i];
            label[i] = label[j];
            label[j] = swap;
        }
        return Arrays.copyOf(label, size);
    }
}
