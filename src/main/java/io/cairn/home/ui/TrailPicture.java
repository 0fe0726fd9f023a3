package io.cairn.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.home.ui.SampleTrail.Kind;
import io.cairn.home.ui.SampleTrail.Month;
import io.cairn.home.ui.SampleTrail.Stone;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/** A plan as a trail: months along the way, areas and projects as stones, milestones as cairns. It is a list to read. */
class TrailPicture extends Section {

    private static final int SMALL_HOURS = 12;
    private static final int LARGE_HOURS = 24;

    TrailPicture(SampleTrail trail) {
        addClassName("trail");
        H2 heading = new H2(getTranslation("home.trail.title", trail.roleName()));
        heading.setId("trail-title");
        getElement().setAttribute("aria-labelledby", "trail-title");
        Paragraph facts = new Paragraph(getTranslation(
                "home.trail.facts",
                trail.hoursPerWeek(),
                trail.hours().low(),
                trail.hours().high(),
                trail.months().size(),
                trail.edition()));
        facts.addClassNames("soft", "numbers");
        OrderedList months = new OrderedList();
        months.addClassNames(
                "plain", "trail-months", "in-" + columns(trail.months().size()));
        trail.months().forEach(month -> months.add(month(month)));
        // A phone shows the months side by side: the keyboard must be able to scroll them too.
        Div scroller = new Div(months);
        scroller.addClassName("trail-scroller");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "trail-title");
        add(heading, facts, scroller, legend());
    }

    /** How many months stand side by side on a wide screen, so that the last row is as full as can be. */
    private static int columns(int months) {
        return IntStream.of(5, 4, 6)
                .boxed()
                .min(Comparator.comparingInt(columns -> Math.floorMod(-months, columns)))
                .orElseThrow();
    }

    /** What the marks mean; in the list itself words say so. */
    private Div legend() {
        Div legend = new Div(
                legend(Kind.AREA, "home.trail.legend.area"),
                legend(Kind.PROJECT, "home.trail.legend.project"),
                legend(Kind.MILESTONE, "home.trail.legend.milestone"));
        legend.addClassNames("trail-legend", "soft");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private Span legend(Kind kind, String key) {
        Span entry = new Span(mark(), new Span(getTranslation(key)));
        entry.addClassName(cssName(kind));
        return entry;
    }

    private ListItem month(Month month) {
        UnorderedList stones = new UnorderedList();
        stones.addClassNames("plain", "trail-stones");
        month.stones().forEach(stone -> stones.add(stone(stone)));
        return new ListItem(new H3(getTranslation("home.trail.month", month.number())), stones);
    }

    private ListItem stone(Stone stone) {
        ListItem item = new ListItem(mark());
        item.addClassNames("trail-stone", cssName(stone.kind()), size(stone.hours()));
        Span name = new Span(stone.name());
        if (stone.kind() == Kind.PROJECT || stone.kind() == Kind.MILESTONE) {
            Span kind = new Span(getTranslation("home.trail." + cssName(stone.kind())));
            kind.addClassName("visually-hidden");
            name.addComponentAsFirst(kind);
        }
        item.add(name);
        if (stone.hours() > 0) {
            Span hours = new Span(getTranslation("home.trail.hours", stone.hours()));
            hours.addClassNames("soft", "numbers", "stone-hours");
            item.add(hours);
        }
        return item;
    }

    private static Span mark() {
        Span mark = new Span();
        mark.addClassName("stone-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static String cssName(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String size(int hours) {
        return hours < SMALL_HOURS ? "small-stone" : hours < LARGE_HOURS ? "middle-stone" : "large-stone";
    }
}
