package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.roadmap.RolePath;

/** One way drawn: here, the stones, the goal; each with the hours from the one before. */
class PathDrawing extends Section {

    PathDrawing(Catalog catalog, RolePath path) {
        addClassName("page-section");
        OrderedList drawing = new OrderedList();
        drawing.addClassNames("plain", "way");
        Span here = new Span(getTranslation("paths.here"));
        here.addClassName("stone-here");
        drawing.add(new ListItem(here));
        int sum = 0;
        for (RolePath.Leg leg : path.legs()) {
            sum += leg.hours();
            boolean goal = leg == path.legs().getLast();
            Span kind = new Span(getTranslation(goal ? "paths.goal" : "paths.stone"));
            kind.addClassNames("soft", "small");
            Span hours = new Span(getTranslation("paths.leg", leg.hours(), sum, path.weeks(sum)));
            hours.addClassNames("numbers", "small");
            ListItem stone = new ListItem(kind, CatalogNavigation.link(catalog.role(leg.role())), hours);
            if (!leg.reason().isEmpty()) {
                Paragraph why = new Paragraph(leg.reason());
                why.addClassNames("small", "soft");
                stone.add(why);
            }
            stone.addClassName("way-stone");
            drawing.add(stone);
        }
        add(new H2(heading(path)), drawing, new Paragraph(summary(path)));
    }

    private String heading(RolePath path) {
        return getTranslation(path.isDirect() ? "paths.drawn.direct" : "paths.drawn");
    }

    private String summary(RolePath path) {
        if (path.isDirect()) {
            return getTranslation("paths.sum.direct", path.hoursToGoal(), path.weeks(path.hoursToGoal()));
        }
        return getTranslation(
                path.extraHours() > 0 ? "paths.sum" : "paths.sum.free",
                path.hoursToFirstJob(),
                path.direct().hoursLeft().likely(),
                path.sharedHours(),
                path.extraHours());
    }
}
