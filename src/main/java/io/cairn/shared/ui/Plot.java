package io.cairn.shared.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plot with its title and, to be opened beneath it, the same numbers as a table. The drawing is one picture to a screen
 * reader. Its script is loaded with the first screen that has one.
 */
@Tag("figure")
@StyleSheet("context://styles/plot.css")
@JsModule("./plot.js")
public class Plot extends HtmlContainer {

    private enum Form {
        LINES,
        BARS
    }

    /** What the browser draws. */
    private record Drawing(
            String form,
            List<String> labels,
            List<PlotData.Series> series,
            String unit,
            @Nullable String locale) implements Serializable {}

    private Plot(String title, PlotData data, Form form) {
        addClassName("plot");
        Element caption = new Element("figcaption").setText(title);
        Element drawn = new Element("cairn-plot")
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("shell.plot.label", title))
                .setPropertyBean(
                        "drawing",
                        new Drawing(
                                form.name(),
                                data.labels(),
                                data.series(),
                                data.unit(),
                                getLocale().toLanguageTag()));
        getElement().appendChild(caption, drawn);
        Div scrolling = new Div(table(title, data));
        scrolling.addClassName("plot-table");
        add(new NativeDetails(new Span(getTranslation("shell.plot.table")), scrolling));
    }

    /** One line for each series over labels that follow one another, such as weeks. */
    public static Plot lines(String title, PlotData data) {
        return new Plot(title, data, Form.LINES);
    }

    /** A row of bars for each label, such as steps of a way; the labels may be as long as a title. */
    public static Plot bars(String title, PlotData data) {
        return new Plot(title, data, Form.BARS);
    }

    private NativeTable table(String title, PlotData data) {
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", title);
        NativeTableRow head = table.getHead().addRow();
        Stream.concat(Stream.of(data.across()), data.series().stream().map(PlotData.Series::name))
                .forEach(name -> head.add(header(name, "col")));
        for (int at = 0; at < data.labels().size(); at++) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(data.labels().get(at), "row"));
            for (PlotData.Series series : data.series()) {
                row.addDataCell().setText(text(series.values().get(at), data.unit()));
            }
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private String text(@Nullable Double value, String unit) {
        if (value == null) {
            return getTranslation("shell.plot.none");
        }
        NumberFormat numbers = NumberFormat.getInstance(getLocale());
        numbers.setMaximumFractionDigits(1);
        return (numbers.format(value) + " " + unit).strip();
    }
}
