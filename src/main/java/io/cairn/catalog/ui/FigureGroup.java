package io.cairn.catalog.ui;

import io.cairn.catalog.Figure;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures about the same thing. Sources that agree share a value; where they differ each value stands with its own.
 *
 * @param values in the content's order, none empty
 */
record FigureGroup(
        Figure.Kind kind,
        Figure.@Nullable Level level,
        @Nullable String region,
        List<List<Figure>> values) implements Serializable {

    private record Subject(
            Figure.Kind kind,
            Figure.@Nullable Level level,
            @Nullable String region) {}

    /** What a figure says; without a number its words say it. */
    private record Value(
            @Nullable Integer low,
            @Nullable Integer high,
            Figure.@Nullable Measure unit,
            @Nullable String text) {}

    static List<FigureGroup> of(List<Figure> figures) {
        Map<Subject, Map<Value, List<Figure>>> bySubject = new LinkedHashMap<>();
        for (Figure figure : figures) {
            bySubject
                    .computeIfAbsent(
                            new Subject(figure.kind(), figure.level(), figure.region()), any -> new LinkedHashMap<>())
                    .computeIfAbsent(value(figure), any -> new ArrayList<>())
                    .add(figure);
        }
        return bySubject.entrySet().stream()
                .map(entry -> new FigureGroup(
                        entry.getKey().kind(),
                        entry.getKey().level(),
                        entry.getKey().region(),
                        entry.getValue().values().stream().map(List::copyOf).toList()))
                .toList();
    }

    private static Value value(Figure figure) {
        return new Value(figure.low(), figure.high(), figure.unit(), figure.low() == null ? figure.text() : null);
    }
}
