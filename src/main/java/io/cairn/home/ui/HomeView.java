package io.cairn.home.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.shared.ui.PageHeader;

@Route("")
@Menu(title = "home.menu", order = 0, icon = "vaadin:home-o")
@AnonymousAllowed
class HomeView extends Section {
    HomeView() {
        add(new PageHeader("Cairn", "x"));
    }
}
