package io.cairn.shared.ui;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to be seen: for each label one value of each series.
 *
 * @param across what the labels are, such as "Week"
 * @param labels in the order they are drawn
 * @param series each with as many values as there are labels
 * @param unit follows each number, such as "h"; empty for none
 */
public record PlotData(String across, List<String> labels, List<Series> series, String unit) implements Serializable {

    public PlotData {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != labels.size()) {
                throw new IllegalArgumentException("'%s' has %d values for %d labels"
                        .formatted(each.name(), each.values().size(), labels.size()));
            }
        }
    }

    /** @param values not negative; {@code null} where there is none */
    public record Series(String name, List<@Nullable Double> values) implements Serializable {}
}
