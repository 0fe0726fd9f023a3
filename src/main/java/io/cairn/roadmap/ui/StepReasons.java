package io.cairn.roadmap.ui;

import io.cairn.catalog.Catalog;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.Reason;
import java.time.LocalDate;
import java.util.Optional;

/** Why steps are where they are, in a line. */
public final class StepReasons {

    private StepReasons() {}

    /** The most telling reason as a sentence in the language of the person at the screen; empty when there is none. */
    public static String first(PlannedStep step, String roleName, Catalog catalog, LocalDate today) {
        Words words = Words.here();
        ReasonSentences sentences =
                new ReasonSentences(new StepNames(catalog, words), words, new RoughDates(words, today), roleName);
        return step.reasons().stream()
                .filter(reason -> !(reason instanceof Reason.Begun) && !(reason instanceof Reason.Finished))
                .map(sentences::sentence)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }
}
