package io.cairn.roadmap.ui;

import io.cairn.roadmap.PlanDiff;
import java.util.ArrayList;
import java.util.List;

/** A change of plan in a few words: "+3 steps, −1, ready 1.5 weeks later". */
final class DiffSentence {

    private static final int DAYS_PER_WEEK = 7;

    private DiffSentence() {}

    static String of(Words words, PlanDiff diff) {
        if (diff.isEmpty()) {
            return words.text("roadmap.diff.nothing");
        }
        List<String> parts = new ArrayList<>();
        count(words, parts, "roadmap.diff.added", diff.added().size());
        String removed = parts.isEmpty() ? "roadmap.diff.removed" : "roadmap.diff.removed-too";
        count(words, parts, removed, diff.removed().size());
        count(words, parts, "roadmap.diff.moved", diff.moved().size());
        parts.add(finish(words, diff.finishDays()));
        String sentence = String.join(", ", parts);
        return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }

    private static void count(Words words, List<String> parts, String key, int steps) {
        if (steps > 0) {
            parts.add(words.text(key, steps));
        }
    }

    /** Below a week in days, else in half weeks. */
    private static String finish(Words words, int days) {
        if (days == 0) {
            return words.text("roadmap.diff.same");
        }
        String direction = days > 0 ? "later" : "sooner";
        int distance = Math.abs(days);
        return distance < DAYS_PER_WEEK
                ? words.text("roadmap.diff.days-" + direction, distance)
                : words.text("roadmap.diff.weeks-" + direction, Math.round(distance * 2.0 / DAYS_PER_WEEK) / 2.0);
    }
}
