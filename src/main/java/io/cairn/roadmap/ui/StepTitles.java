package io.cairn.roadmap.ui;

import io.cairn.catalog.Proficiency;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepLabel;
import io.cairn.roadmap.StepLink;
import io.cairn.roadmap.StepView;
import java.util.Map;

/** What a step is called on screen: a unit is its skill with the level, as in "Python, working". */
final class StepTitles {

    private StepTitles() {}

    static String of(Words words, StepKey key, String title) {
        return key.isUnit() ? unit(words, title, key.unitId().level()) : title;
    }

    static String of(Words words, RoadmapView roadmap, StepKey key) {
        return of(words, key, roadmap.label(key).title());
    }

    static String of(Words words, Map<StepKey, StepLabel> labels, StepKey key) {
        StepLabel label = labels.get(key);
        return of(words, key, label == null ? key.id() : label.title());
    }

    static String of(Words words, StepView step) {
        return of(words, step.key(), step.title());
    }

    static String of(Words words, StepLink link) {
        return of(words, link.key(), link.title());
    }

    /** Inside a sentence or a list, where another comma would confuse: "Python (working)". */
    static String inText(Words words, Map<StepKey, StepLabel> labels, StepKey key) {
        StepLabel label = labels.get(key);
        String title = label == null ? key.id() : label.title();
        return key.isUnit() ? unitInText(words, title, key.unitId().level()) : title;
    }

    static String unitInText(Words words, String skill, Proficiency level) {
        return words.text("roadmap.unit.in-text", skill, level(words, level));
    }

    static String unit(Words words, String skill, Proficiency level) {
        return words.text("catalog.unit", skill, level(words, level));
    }

    private static String level(Words words, Proficiency level) {
        return words.of("catalog.Proficiency", level).toLowerCase(words.locale());
    }
}
