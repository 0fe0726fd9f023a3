package io.cairn.roadmap;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The longest rising subsequence of distinct numbers: what need not move for the sequence to be sorted. */
final class LongestRun {

    private LongestRun() {}

    /** The members of one such subsequence. */
    static Set<Integer> of(int[] numbers) {
        int[] lowestEnd = new int[numbers.length];
        int[] endsAt = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int at = -Arrays.binarySearch(lowestEnd, 0, length, numbers[i]) - 1;
            before[i] = at == 0 ? -1 : endsAt[at - 1];
            lowestEnd[at] = numbers[i];
            endsAt[at] = i;
            length = Math.max(length, at + 1);
        }
        Set<Integer> members = new HashSet<>();
        for (int i = length == 0 ? -1 : endsAt[length - 1]; i >= 0; i = before[i]) {
            members.add(numbers[i]);
        }
        return members;
    }
}
