package io.cairn.studio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.CatalogKey;
import io.cairn.link.LinkChecks;
import io.cairn.link.LinkEntry;
import io.cairn.shared.ui.LiveUpdates;

/** How a thing's link is; when it does not lead anywhere, as a warning. */
@StyleSheet("context://styles/lists.css")
class LinkPanel extends Section {

    private final LinkChecks links;
    private final CatalogKey thing;
    private final Div body = new Div();

    LinkPanel(LinkChecks links, CatalogKey thing) {
        this.links = links;
        this.thing = thing;
        addClassName("stack");
        add(new H2(StudioWords.text("thing.link")), body);
        LiveUpdates.listen(this, LinkChecks.TOPIC, this::heard, this::show);
        show();
    }

    /** A run over all links is not followed here. */
    private void heard(String what) {
        if (what.equals(LinkChecks.ONE)) {
            show();
        }
    }

    private void show() {
        body.removeAll();
        links.of(thing).ifPresentOrElse(this::show, () -> setVisible(false));
    }

    private void show(LinkEntry entry) {
        setVisible(true);
        body.setClassName("warning-note", entry.isBroken());
        OrderedList list = new OrderedList(new LinkLine(entry, links));
        list.addClassName("plain");
        body.add(list);
    }
}
