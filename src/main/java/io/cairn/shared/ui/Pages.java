package io.cairn.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** The ways to the other pages of a long list. Which page it is stands in the address, as {@code page=2}. */
public class Pages extends Nav {

    /** Rows of a page. */
    public static final int SIZE = 20;

    private static final String PARAMETER = "page";
    private static final int LAST = 10_000;

    /**
     * @param here the address that is open
     * @param total how many rows there are in all
     */
    public Pages(Location here, int total) {
        addClassNames("pages", "row");
        getElement().setAttribute("aria-label", getTranslation("shell.pages"));
        int page = of(here);
        int first = (page - 1) * SIZE + 1;
        int last = Math.min(total, page * SIZE);
        if (page > 1) {
            add(link(here, page - 1, "shell.pages.before"));
        }
        if (first <= total) {
            Span shown = new Span(getTranslation("shell.pages.shown", first, last, total));
            shown.addClassNames("soft", "small", "numbers");
            add(shown);
        }
        if (last < total) {
            add(link(here, page + 1, "shell.pages.next"));
        }
        setVisible(page > 1 || last < total);
    }

    private Anchor link(Location here, int page, String key) {
        QueryParameters query = here.getQueryParameters();
        QueryParameters there =
                page == 1 ? query.excluding(PARAMETER) : query.merging(PARAMETER, Integer.toString(page));
        return new Anchor(new Location(here.getPath(), there).getPathWithQueryParameters(), getTranslation(key));
    }

    /** How many rows come before the page that an address asks for; what makes no sense is the first page. */
    public static int offset(Location here) {
        return (of(here) - 1) * SIZE;
    }

    private static int of(Location here) {
        String page = here.getQueryParameters().getSingleParameter(PARAMETER).orElse("");
        return page.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(page), LAST) : 1;
    }
}
