package io.cairn.roadmap;

import io.cairn.notification.Phrase;
import java.util.ArrayList;
import java.util.List;

/** A change of plan, part by part: "+3 steps", "−1", "ready 1.5 weeks later". The same on screens and in notices. */
public final class DiffPhrases {

    private static final int DAYS_PER_WEEK = 7;
    private static final double HALF = 2.0;

    private DiffPhrases() {}

    /** @return none if the learner would notice nothing */
    public static List<Phrase> of(PlanDiff diff) {
        return of(diff.added().size(), diff.removed().size(), diff.moved().size(), diff.finishDays());
    }

    static List<Phrase> of(CatalogEffect.Change change) {
        return of(change.added(), change.removed(), change.moved(), change.days());
    }

    private static List<Phrase> of(int added, int removed, int moved, int days) {
        List<Phrase> parts = new ArrayList<>();
        count(parts, "roadmap.diff.added", added);
        count(parts, parts.isEmpty() ? "roadmap.diff.removed" : "roadmap.diff.removed-too", removed);
        count(parts, "roadmap.diff.moved", moved);
        if (!parts.isEmpty() || days != 0) {
            parts.add(finish(days));
        }
        return parts;
    }

    private static void count(List<Phrase> parts, String key, int steps) {
        if (steps > 0) {
            parts.add(new Phrase(key, steps));
        }
    }

    /** Below a week in days, else in half weeks. */
    private static Phrase finish(int days) {
        if (days == 0) {
            return Phrase.of("roadmap.diff.same");
        }
        String direction = days > 0 ? "later" : "sooner";
        int distance = Math.abs(days);
        return distance < DAYS_PER_WEEK
                ? new Phrase("roadmap.diff.days-" + direction, distance)
                : new Phrase("roadmap.diff.weeks-" + direction, Math.round(distance * HALF / DAYS_PER_WEEK) / HALF);
    }
}
