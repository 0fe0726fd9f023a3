package io.cairn.roadmap.ui;

import io.cairn.roadmap.DiffPhrases;
import io.cairn.roadmap.PlanDiff;
import java.util.stream.Collectors;

/** A change of plan in a few words: "+3 steps, −1, ready 1.5 weeks later". */
final class DiffSentence {

    private DiffSentence() {}

    static String of(Words words, PlanDiff diff) {
        if (diff.isEmpty()) {
            return words.text("roadmap.diff.nothing");
        }
        String sentence = DiffPhrases.of(diff).stream()
                .map(phrase -> words.text(phrase.key(), phrase.number()))
                .collect(Collectors.joining(", "));
        return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }
}
