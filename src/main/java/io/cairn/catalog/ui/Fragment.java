package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;

/** Goes to the place an address's fragment names. The browser looked for it before the page's content was there. */
final class Fragment {

    private Fragment() {}

    /** Opens the place if it can be opened. It waits for the router, which sets the address and the scroll position. */
    static void follow(Component view) {
        view.getElement().executeJs("""
                        setTimeout(() => {
                          const place = location.hash && document.getElementById(location.hash.slice(1));
                          if (place && this.contains(place)) {
                            place.open = true;
                            place.scrollIntoView();
                          }
                        }, 100);
                        """);
    }
}
