package io.cairn.catalog.ui;

import io.cairn.catalog.Figure;
import io.cairn.catalog.Figure.Measure;
import java.util.Objects;

/** A figure's number with its unit: "100,000-130,000 USD", "15%", "6-12 months". */
final class FigureText {

    private FigureText() {}

    /** @throws NullPointerException if the figure has no number */
    static String of(Figure figure) {
        Integer low = Objects.requireNonNull(figure.low());
        Measure unit = figure.unit() == null ? Measure.COUNT : figure.unit();
        return figure.high() == null || figure.high().equals(low)
                ? CatalogWords.text("catalog.figure." + unit, low)
                : CatalogWords.text("catalog.figure." + unit + ".range", low, figure.high());
    }
}
