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
import java.util.Locale;

/** A plan as a trail: months along the way, areas and projects as stones, milestones as cairns. It is a list to read. */
class TrailPicture extends Section {

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
        months.addClassNames("plain", "trail-months");
        trail.months().forEach(month -> months.add(month(month)));
        // A phone shows the months side by side: the keyboard must be able to scroll them too.
        Div scroller = new Div(months);
        scroller.addClassName("trail-scroller");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "trail-title");
        add(heading, facts, scroller);
    }

    private ListItem month(Month month) {
        UnorderedList stones = new UnorderedList();
        stones.addClassNames("plain", "trail-stones");
        month.stones().forEach(stone -> stones.add(stone(stone)));
        return new ListItem(new H3(getTranslation("home.trail.month", month.number())), stones);
    }

    private ListItem stone(Stone stone) {
        Span mark = new Span();
        mark.addClassName("stone-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(stone.name());
        if (stone.kind() == Kind.PROJECT) {
            name.setText(getTranslation("home.trail.project", stone.name()));
        } else if (stone.kind() == Kind.MILESTONE) {
            name.setText(getTranslation("home.trail.milestone", stone.name()));
        }
        ListItem item = new ListItem(mark, name);
        item.addClassNames("trail-stone", stone.kind().name().toLowerCase(Locale.ROOT));
        if (stone.hours() > 0) {
            Span hours = new Span(getTranslation("home.trail.hours", stone.hours()));
            hours.addClassNames("soft", "numbers", "stone-hours");
            item.add(hours);
        }
        return item;
    }
}
