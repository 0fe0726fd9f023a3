package io.cairn.shared.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The shell: navigation at the left (at the bottom on a phone), a top bar, and the view in the main region. What the
 * navigation holds follows from the views' {@code @Menu} annotations and from what the person may open.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT_ID = "content";

    private final Main content = new Main();
    private final UnorderedList navigation = new UnorderedList();
    private final List<NavigationLink> links = new ArrayList<>();
    private @Nullable String shownPath;

    MainLayout(ObjectProvider<HeaderItem> headerItems) {
        addClassName("shell");
        content.setId(CONTENT_ID);
        content.addClassName("shell-content");
        content.getElement().setAttribute("tabindex", "-1");

        Anchor skip = new Anchor("#" + CONTENT_ID, getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        // The browser would take the bare fragment for one of the start page, because of the page's base address.
        skip.getElement().addEventListener("click", click -> focusContent()).preventDefault();

        Header bar = new Header(brand());
        bar.addClassName("shell-bar");
        Div items = new Div();
        items.addClassName("shell-bar-items");
        headerItems.orderedStream().map(HeaderItem::create).forEach(items::add);
        bar.add(items);

        add(skip, bar, navigation(), content);
    }

    private Anchor brand() {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Anchor home = new Anchor("", mark, new Span("Cairn"));
        home.addClassName("brand");
        home.getElement().setAttribute("aria-label", getTranslation("shell.home"));
        return home;
    }

    private Nav navigation() {
        showWhatMayBeOpened();
        Nav nav = new Nav(navigation);
        nav.addClassName("shell-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        return nav;
    }

    /** Who has become a mentor meanwhile sees the new entries with the next page. */
    private void showWhatMayBeOpened() {
        List<NavigationLink> entries = MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new NavigationLink(entry, getTranslation(entry.title())))
                .toList();
        if (!paths(entries).equals(paths(links))) {
            links.clear();
            links.addAll(entries);
            navigation.removeAll();
            entries.forEach(link -> navigation.add(new ListItem(link)));
        }
    }

    private static List<String> paths(List<NavigationLink> entries) {
        return entries.stream().map(NavigationLink::getHref).toList();
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        String entry = entryOf(event.getActiveChain().getFirst(), path);
        // Without a request, as after an event from elsewhere, nobody could tell what the person may open.
        if (VaadinRequest.getCurrent() != null) {
            showWhatMayBeOpened();
        }
        links.forEach(link -> link.markCurrent(entry));
        // A screen reader and the keyboard start at the new content, not somewhere in the old. A new query on the same
        // path is only another filter: the focus stays where it was set.
        if (shownPath != null && !shownPath.equals(path)) {
            focusContent();
        }
        shownPath = path;
    }

    private static String entryOf(HasElement view, String path) {
        PartOf part = view.getClass().getAnnotation(PartOf.class);
        return part == null ? path : part.value();
    }

    private void focusContent() {
        // Without the option the browser would scroll the top bar's height away.
        content.getElement().executeJs("this.focus({ preventScroll: true })");
    }

    /** One entry of the navigation, marked while the person is in its part of the portal. */
    private static class NavigationLink extends Anchor {

        private final String path;

        NavigationLink(MenuEntry entry, String text) {
            super(entry.path().replaceFirst("^/", ""));
            path = getHref();
            if (entry.icon() != null) {
                add(new ShellIcon(entry.icon()));
            }
            add(new Span(text));
        }

        void markCurrent(String current) {
            boolean here = current.equals(path) || (!path.isEmpty() && current.startsWith(path + "/"));
            if (here) {
                getElement().setAttribute("aria-current", "page");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
    }
}
