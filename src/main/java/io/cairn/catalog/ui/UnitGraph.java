package io.cairn.catalog.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Neighbourhood;
import io.cairn.catalog.Neighbourhood.Line;
import io.cairn.catalog.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The neighbourhood of a unit or a skill as a drawing and, beneath it, as lists that say the same and why. The drawing
 * shows some neighbours of each side only; the lists show as many as anybody would read.
 */
@StyleSheet("context://styles/graph.css")
@JsModule("./unit-graph.js")
public class UnitGraph extends Div {

    /** How many are read at once; the rest is to be opened. */
    private static final int FIRST = 12;

    private static final int LISTED = 200;

    /** @param address where a unit's box and name lead, relative to the portal's root */
    public UnitGraph(Catalog catalog, Neighbourhood around, SerializableFunction<UnitId, String> address) {
        addClassName("unit-graph");
        if (around.isEmpty()) {
            add(soft("catalog.graph.none"));
            return;
        }
        UnitPlaces places = new UnitPlaces(catalog, address);
        boolean several = around.centre().size() > 1;
        Div lists = new Div(
                list("catalog.graph.needs", around.needs(), Line::before, places, several),
                list("catalog.graph.builds", around.builds(), Line::after, places, several));
        lists.addClassName("columns");
        add(frame(new NeighbourhoodDrawing(places).draw(around)), legend(), lists);
    }

    private Div frame(GraphDrawing drawing) {
        Div frame = new Div();
        frame.addClassName("unit-graph-frame");
        frame.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("catalog.graph.label"))
                .appendChild(new Element("cairn-unit-graph").setPropertyBean("drawing", drawing));
        return frame;
    }

    private Div legend() {
        Div legend = new Div(sample("required"), sample("recommended"));
        legend.addClassNames("unit-graph-legend", "row", "soft", "small");
        return legend;
    }

    private Span sample(String kind) {
        Span line = new Span();
        line.addClassNames("unit-graph-line", kind);
        return new Span(line, new Span(getTranslation("catalog.graph.legend." + kind)));
    }

    private Div list(
            String title, List<Line> lines, Function<Line, UnitId> neighbour, UnitPlaces places, boolean several) {
        Div part = new Div(new H3(getTranslation(title, lines.size())));
        if (lines.isEmpty()) {
            part.add(soft(title + ".none"));
            return part;
        }
        LinkList first = new LinkList();
        LinkList rest = new LinkList();
        for (int at = 0; at < Math.min(lines.size(), LISTED); at++) {
            Line line = lines.get(at);
            (at < FIRST ? first : rest)
                    .link(places.link(neighbour.apply(line)), remark(line, neighbour, places, several));
        }
        part.add(first);
        if (lines.size() > FIRST) {
            part.add(new NativeDetails(getTranslation("catalog.graph.more", lines.size() - FIRST), rest));
        }
        if (lines.size() > LISTED) {
            rest.add(new ListItem(getTranslation("catalog.graph.more", lines.size() - LISTED)));
        }
        return part;
    }

    private String remark(Line line, Function<Line, UnitId> neighbour, UnitPlaces places, boolean several) {
        String reason =
                getTranslation(line.isRequired() ? "catalog.unit.required" : "catalog.unit.recommended", line.reason());
        UnitId own = neighbour.apply(line).equals(line.before()) ? line.after() : line.before();
        return several
                ? getTranslation("catalog.graph.for", places.level(own).toLowerCase(Locale.ROOT), reason)
                : reason;
    }

    private Paragraph soft(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("soft");
        return paragraph;
    }
}
