package io.cairn.insight.ui;

import static io.cairn.insight.ui.InsightWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.insight.Stall;
import io.cairn.shared.ui.Plot;
import io.cairn.shared.ui.PlotData;
import io.cairn.shared.ui.PlotData.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Units that people leave, or that take them much longer than was thought: the worst drawn, all in a table. */
class StallTable extends Div {

    private static final int DRAWN = 6;

    StallTable(List<Stall> stalls, Catalog catalog) {
        addClassName("stack");
        NativeTable table = new NativeTable();
        table.addClassName("stall-table");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("unit", "begun", "abandoned", "hours", "overrun").forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text("stalls." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        stalls.forEach(stall -> row(table, stall, catalog));
        Div frame = new Div(table);
        frame.addClassName("stall-frame");
        add(plot(stalls.stream().limit(DRAWN).toList(), catalog), frame);
    }

    private static Plot plot(List<Stall> worst, Catalog catalog) {
        return Plot.bars(
                text("stalls.plot"),
                new PlotData(
                        text("stalls.unit"),
                        worst.stream()
                                .map(stall -> CatalogWords.unit(catalog, stall.unit()))
                                .toList(),
                        List.of(
                                new Series(
                                        text("stalls.abandoned"),
                                        worst.stream()
                                                .map(stall -> (double) stall.abandoned())
                                                .toList()),
                                new Series(
                                        text("stalls.overrun"),
                                        worst.stream().map(StallTable::overrun).toList())),
                        "%"));
    }

    private static List<@Nullable Double> overruns(List<Stall> stalls) {
        List<@Nullable Double> overruns = new ArrayList<>();
        stalls.forEach(stall -> overruns.add(overrun(stall)));
        return overruns;
    }

    /** Less than was thought is no bar. */
    private static @Nullable Double overrun(Stall stall) {
        Integer overrun = stall.overrun();
        return overrun == null ? null : Double.valueOf(Math.max(0, overrun));
    }

    private static void row(NativeTable table, Stall stall, Catalog catalog) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(CatalogNavigation.link(catalog, stall.unit()));
        row.add(name);
        Double hours = stall.hours();
        row.addDataCell().setText(text("number", stall.begun()));
        row.addDataCell().setText(text("percent", stall.abandoned()));
        row.addDataCell()
                .setText(
                        hours == null
                                ? text("too-few")
                                : text(
                                        "stalls.of",
                                        hours,
                                        catalog.unit(stall.unit()).effort().likely()));
        row.addDataCell().setText(percent(stall.overrun()));
    }

    private static String percent(@Nullable Integer share) {
        return share == null ? text("too-few") : text("percent", share);
    }
}
