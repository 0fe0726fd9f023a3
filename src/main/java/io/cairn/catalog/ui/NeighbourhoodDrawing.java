package io.cairn.catalog.ui;

import io.cairn.catalog.Neighbourhood;
import io.cairn.catalog.Neighbourhood.Line;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.GraphDrawing.Look;
import java.util.List;
import java.util.stream.Stream;

/** Draws a neighbourhood; of many neighbours only some of each side, and how many more there are. */
class NeighbourhoodDrawing {

    static final int DRAWN = 12;

    private final GraphLayout layout = new GraphLayout();
    private final UnitPlaces places;

    NeighbourhoodDrawing(UnitPlaces places) {
        this.places = places;
    }

    GraphDrawing draw(Neighbourhood around) {
        List<Line> needs = around.needs().stream().limit(DRAWN).toList();
        List<Line> builds = around.builds().stream().limit(DRAWN).toList();
        around.centre()
                .forEach(unit ->
                        layout.box(unit, places.skill(unit), places.level(unit), places.href(unit), Look.CENTRE));
        needs.forEach(line -> neighbour(line.before(), line));
        builds.forEach(line -> neighbour(line.after(), line));
        Stream.of(needs, around.within(), builds)
                .flatMap(List::stream)
                .forEach(line -> layout.line(line.before(), line.after(), !line.isRequired()));
        if (around.needs().size() > DRAWN) {
            layout.line(
                    more("needs", around.needs().size() - DRAWN),
                    around.centre().getFirst(),
                    true);
        }
        if (around.builds().size() > DRAWN) {
            layout.line(
                    around.centre().getLast(), more("builds", around.builds().size() - DRAWN), true);
        }
        return layout.draw();
    }

    private void neighbour(UnitId unit, Line line) {
        String detail = CatalogWords.text(
                line.isRequired() ? "catalog.graph.box.required" : "catalog.graph.box.recommended", places.level(unit));
        Look look = line.isRequired() ? Look.REQUIRED : Look.RECOMMENDED;
        layout.box(unit, places.skill(unit), detail, places.href(unit), look);
    }

    private String more(String side, int count) {
        layout.box(
                side,
                CatalogWords.text("catalog.graph.more", count),
                CatalogWords.text("catalog.graph.more.where"),
                null,
                Look.MORE);
        return side;
    }
}
