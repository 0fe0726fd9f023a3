package io.cairn.studio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CatalogFinding;
import io.cairn.catalog.CatalogKey;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the checks found, by what is the matter, each with a link to the thing. */
class FindingList extends Div {

    /** Enough to work on; the rest comes into sight as these are mended. */
    private static final int SHOWN_OF_A_KIND = 100;

    FindingList(List<CatalogFinding> findings, StudioWords words, boolean open) {
        addClassName("finding-list");
        findings.stream()
                .collect(Collectors.groupingBy(CatalogFinding::kind, TreeMap::new, Collectors.toList()))
                .forEach((kind, ofKind) -> add(group(kind, ofKind, words, open)));
    }

    private static NativeDetails group(
            CatalogFinding.Kind kind, List<CatalogFinding> findings, StudioWords words, boolean open) {
        UnorderedList list = kind == CatalogFinding.Kind.MISSING_TRANSLATION ? sums(findings) : each(findings, words);
        Span count = new Span(Integer.toString(findings.size()));
        count.addClassNames("badge", "numbers");
        Div line = new Div(new H3(StudioWords.text("finding." + kind)), count);
        line.addClassName("row");
        NativeDetails group = new NativeDetails(line, list);
        group.setOpen(open);
        return group;
    }

    /** One word in a new language makes hundreds of these: how many of which kind, and where they are listed. */
    private static UnorderedList sums(List<CatalogFinding> findings) {
        UnorderedList list = new UnorderedList();
        findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> new Sum(CatalogKey.parse(finding.id()).kind(), finding.message()),
                        TreeMap::new,
                        Collectors.counting()))
                .forEach((sum, count) -> list.add(new ListItem(
                        new Anchor(StudioNavigation.untranslated(sum.kind()), StudioWords.kind(sum.kind())),
                        new Span(": " + StudioWords.text("findings.untranslated", count, sum.message())))));
        return list;
    }

    private record Sum(CatalogKey.Kind kind, String message) implements Comparable<Sum> {

        @Override
        public int compareTo(Sum other) {
            return Comparator.comparing(Sum::message).thenComparing(Sum::kind).compare(this, other);
        }
    }

    private static UnorderedList each(List<CatalogFinding> findings, StudioWords words) {
        UnorderedList list = new UnorderedList();
        findings.stream()
                .limit(SHOWN_OF_A_KIND)
                .map(finding -> item(finding, words))
                .forEach(list::add);
        if (findings.size() > SHOWN_OF_A_KIND) {
            list.add(new ListItem(StudioWords.text("findings.more", findings.size() - SHOWN_OF_A_KIND)));
        }
        return list;
    }

    private static ListItem item(CatalogFinding finding, StudioWords words) {
        CatalogKey key = CatalogKey.parse(finding.id());
        return new ListItem(
                new Anchor(StudioNavigation.thing(key), words.name(key)), new Span(": " + finding.message()));
    }
}
