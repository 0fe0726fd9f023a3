package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to something that the browser keeps as a file. */
final class DownloadLink {

    private DownloadLink() {}

    static Anchor of(String path, String text) {
        Anchor link = new Anchor(path, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
