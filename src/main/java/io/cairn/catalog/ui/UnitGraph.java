package io.cairn.catalog.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Neighbourhood;
import io.cairn.catalog.UnitId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The neighbourhood of a unit or a skill as a drawing and, beneath it, as a table that says the same and why. The drawing
 * shows some neighbours of each side only; the table shows as many as anybody would read.
 */
@StyleSheet("context://styles/graph.css")
@JsModule("./unit-graph.js")
public class UnitGraph extends Div {

    /** How many of each side are read at once; the rest is to be opened. */
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
        add(frame(new NeighbourhoodDrawing(places).draw(around)), legend(), table(around, places));
    }

    private Div table(Neighbourhood around, UnitPlaces places) {
        List<Neighbour> needs = around.needs().stream().map(Neighbour::needed).toList();
        List<Neighbour> builds =
                around.builds().stream().map(Neighbour::building).toList();
        boolean several = around.centre().size() > 1;
        Div part = new Div();
        part.addClassName("stack");
        if (needs.isEmpty()) {
            part.add(soft("catalog.graph.needs.none"));
        }
        if (builds.isEmpty()) {
            part.add(soft("catalog.graph.builds.none"));
        }
        if (!needs.isEmpty() || !builds.isEmpty()) {
            part.add(new NeighbourTable(concat(head(needs), head(builds)), places, several));
        }
        List<Neighbour> rest = concat(rest(needs), rest(builds));
        if (!rest.isEmpty()) {
            List<Neighbour> listed = rest.stream().limit(LISTED).toList();
            Div more = new Div(new NeighbourTable(listed, places, several));
            if (rest.size() > listed.size()) {
                more.add(new Paragraph(getTranslation("catalog.graph.more", rest.size() - listed.size())));
            }
            part.add(new NativeDetails(getTranslation("catalog.graph.more", rest.size()), more));
        }
        return part;
    }

    private static List<Neighbour> head(List<Neighbour> all) {
        return all.subList(0, Math.min(FIRST, all.size()));
    }

    private static List<Neighbour> rest(List<Neighbour> all) {
        return all.subList(Math.min(FIRST, all.size()), all.size());
    }

    private static List<Neighbour> concat(List<Neighbour> some, List<Neighbour> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
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

    private Paragraph soft(String key) {
        Paragraph paragraph = new Paragraph(getTranslation(key));
        paragraph.addClassName("soft");
        return paragraph;
    }
}
