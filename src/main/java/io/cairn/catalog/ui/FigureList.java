package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Figure;
import io.cairn.catalog.Source;
import java.util.List;
import java.util.stream.Stream;

/** Published figures, each with its source and year as small print that opens. */
class FigureList extends DescriptionList {

    FigureList(Catalog catalog, List<Figure> figures) {
        addClassName("figure-list");
        FigureGroup.of(figures).forEach(group -> addGroup(catalog, group));
    }

    private void addGroup(Catalog catalog, FigureGroup group) {
        Div pair = new Div(new Term(label(group)));
        descriptions(catalog, group).forEach(pair::add);
        add(pair);
    }

    /** One for each value, with where it comes from. */
    static List<Description> descriptions(Catalog catalog, FigureGroup group) {
        boolean several = group.values().size() > 1;
        return group.values().stream()
                .map(same -> description(catalog, same, several))
                .toList();
    }

    /** What is the same for two roles if others published the same of them. */
    static List<String> numbers(FigureGroup group) {
        return group.values().stream()
                .map(List::getFirst)
                .map(figure -> figure.low() == null ? figure.text() : FigureText.of(figure))
                .sorted()
                .toList();
    }

    /** What the figures are about, for example "Salary, senior (US)". */
    static String label(FigureGroup group) {
        String kind = CatalogWords.of(group.kind());
        String about = group.level() == null ? kind : kind + ", " + CatalogWords.of(group.level());
        return group.region() == null ? about : about + " (" + group.region() + ")";
    }

    private static Description description(Catalog catalog, List<Figure> same, boolean several) {
        Figure first = same.getFirst();
        Description description = new Description();
        if (first.low() != null) {
            Span value = new Span(FigureText.of(first));
            value.addClassNames("figure-value", "numbers");
            description.add(value);
        }
        // What a salary is about follows from its label; every other number needs its words.
        if (first.low() == null || several || first.kind() != Figure.Kind.SALARY) {
            description.add(new Paragraph(first.text()));
        }
        description.add(smallPrint(catalog, same));
        return description;
    }

    private static NativeDetails smallPrint(Catalog catalog, List<Figure> same) {
        Div lines = new Div();
        same.forEach(
                figure -> lines.add(new Paragraph(figure.text()), new SourceLine(catalog.source(figure.source()))));
        NativeDetails details = new NativeDetails(sourcesInShort(catalog, same), lines);
        details.addClassName("small-print");
        return details;
    }

    private static String sourcesInShort(Catalog catalog, List<Figure> same) {
        List<Source> sources = same.stream()
                .map(figure -> catalog.source(figure.source()))
                .distinct()
                .toList();
        int year = newest(sources.stream());
        return sources.size() == 1
                ? CatalogWords.text("catalog.source", sources.getFirst().publisher(), String.valueOf(year))
                : CatalogWords.text("catalog.sources", sources.size(), String.valueOf(year));
    }

    private static int newest(Stream<Source> sources) {
        return sources.mapToInt(source -> source.date().getYear()).max().orElseThrow();
    }
}
