package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CatalogKey;
import io.cairn.studio.Impact;
import java.util.ArrayList;
import java.util.List;

/** What a count came to: all together, change by change, and a few examples. */
class ImpactResult extends Div {

    ImpactResult(Impact impact, StudioWords words) {
        addClassNames("impact-result", "stack");
        add(
                part("impact.together", together(impact)),
                part("impact.changes", new TouchedTable(impact.changes(), words)),
                part("impact.examples", examples(impact, words)));
    }

    private static Component together(Impact impact) {
        DescriptionList list = new DescriptionList();
        list.addClassNames("numbers", "impact-figures");
        fact(
                list,
                "impact.changed",
                StudioWords.text(
                        ImpactWords.isTold(impact) ? "impact.changed.value" : "impact.changed.few",
                        ImpactWords.count(impact.changed()),
                        impact.roadmaps(),
                        impact.learners()));
        if (!impact.stranded().isNone()) {
            fact(list, "impact.stranded", ImpactWords.count(impact.stranded()));
        }
        Impact.Spread hours = impact.hours();
        if (hours != null) {
            fact(list, "impact.hours", spread(ImpactWords.hours(hours.median()), ImpactWords.hours(hours.most())));
        }
        Impact.Spread days = impact.days();
        if (days != null) {
            fact(list, "impact.days", spread(ImpactWords.later(days.median()), ImpactWords.later(days.most())));
        }
        return list;
    }

    private static String spread(String median, String most) {
        return StudioWords.text("impact.spread", median, most);
    }

    private static void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(StudioWords.text(key)), new DescriptionList.Description(value));
    }

    private static Component examples(Impact impact, StudioWords words) {
        if (impact.examples().isEmpty()) {
            return new Paragraph(StudioWords.text("impact.examples.none", Impact.FEWEST));
        }
        UnorderedList list = new UnorderedList();
        impact.examples().forEach(example -> list.add(new ListItem(sentence(example, words))));
        return list;
    }

    private static String sentence(Impact.Example example, StudioWords words) {
        List<String> parts = new ArrayList<>();
        if (example.added() > 0) {
            parts.add(StudioWords.text("impact.example.added", example.added()));
        }
        if (example.removed() > 0) {
            parts.add(StudioWords.text("impact.example.removed", example.removed()));
        }
        parts.add(ImpactWords.hours(example.hours()));
        parts.add(ImpactWords.halfWeeksLater(example.halfWeeks()));
        return StudioWords.text(
                "impact.example",
                words.name(CatalogKey.of(CatalogKey.Kind.ROLE, example.role())),
                example.percentDone(),
                String.join(", ", parts));
    }

    private static Section part(String key, Component content) {
        Section section = new Section(new H2(StudioWords.text(key)), content);
        section.addClassName("stack");
        return section;
    }
}
