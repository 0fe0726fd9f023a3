package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.CatalogKey;
import io.cairn.link.LinkChecks;
import io.cairn.link.LinkEntry;
import io.cairn.link.LinkResult;
import io.cairn.link.LinkState;
import io.cairn.shared.WebAddress;
import java.util.Locale;

/** One link: where it leads, how it is, and the things that name it. */
class LinkLine extends ListItem {

    LinkLine(LinkEntry entry, LinkChecks links) {
        addClassNames("line", "link-line");
        LinkResult result = entry.result();
        LinkState state = result == null ? null : result.state();
        Span badge = new Span(LinkWords.state(state));
        badge.addClassNames("badge", state == null ? "unchecked" : state.name().toLowerCase(Locale.ROOT));
        Div head = new Div(badge, address(entry.url()));
        head.addClassName("row");
        Div named = new Div(new Span(LinkWords.text("named")));
        named.addClassNames("row", "small");
        entry.things().forEach(thing -> named.add(new Anchor(StudioNavigation.thing(thing.key()), thing.title())));
        Span finding = new Span(LinkWords.finding(entry));
        Span checked = new Span(LinkWords.checked(entry));
        checked.addClassNames("soft", "small");
        CatalogKey first = entry.things().getFirst().key();
        Button again = new Button(LinkWords.text("again"), click -> {
            links.check(first);
            click.getSource().setText(LinkWords.text("looking"));
        });
        again.setDisableOnClick(true);
        again.setAriaLabel(LinkWords.text("again.of", entry.url()));
        add(head, finding, named, checked, again);
    }

    /** A draft may hold any text in the place of an address. */
    private static Component address(String url) {
        if (!WebAddress.is(url)) {
            return new Span(url);
        }
        Anchor address = new Anchor(url, url);
        address.setRouterIgnore(true);
        address.getElement().setAttribute("rel", "noreferrer");
        return address;
    }
}
