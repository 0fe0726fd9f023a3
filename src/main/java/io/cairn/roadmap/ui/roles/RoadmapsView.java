package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.account.CurrentUser;
import io.cairn.progress.Today;
import io.cairn.roadmap.RoadmapShelf;
import io.cairn.roadmap.ShelvedRoadmap;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** All roadmaps of the learner: which is followed, which lie beside it, which are put away. */
@Route(RoadmapNavigation.ALL)
@StyleSheet("context://styles/compare.css")
@RolesAllowed("LEARNER")
class RoadmapsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final RoadmapShelf shelf;
    private final CurrentUser user;
    private final LocalDate today;
    private final Div body = new Div();
    private final List<ShelvedRoadmap> all = new ArrayList<>();

    RoadmapsView(RoadmapShelf shelf, Today today, CurrentUser user) {
        this.user = user;
        this.shelf = shelf;
        this.today = today.today();
        addClassName("roadmaps-page");
        body.addClassNames("stack", "wide");
        Anchor another = new Anchor(RolesNavigation.MATRIX, getTranslation("shelf.another"));
        another.addClassName("action-link");
        add(new PageHeader(getTranslation("shelf.title"), getTranslation("shelf.lead")).withActions(another), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all.clear();
        all.addAll(shelf.all());
        show();
    }

    private void show() {
        body.removeAll();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("roadmap.none.title"),
                    getTranslation("roadmap.none.text"),
                    new Anchor(RoadmapNavigation.onboarding(), getTranslation("roadmap.none.action"))));
            return;
        }
        list("shelf.out", false);
        list("shelf.put-away", true);
    }

    private void list(String key, boolean putAway) {
        List<ShelvedRoadmap> some =
                all.stream().filter(shelved -> shelved.putAway() == putAway).toList();
        if (some.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "shelf");
        some.forEach(shelved -> list.add(new RoadmapCard(shelved, today, user.zone(), this)));
        Section section = new Section(new H2(getTranslation(key)), list);
        section.addClassName("page-section");
        body.add(section);
    }

    void follow(UUID roadmap) {
        shelf.follow(roadmap);
        UI.getCurrent().navigate(RoadmapNavigation.roadmap());
    }

    void putAway(UUID roadmap) {
        if (shelf.putAway(roadmap)) {
            change(roadmap, true);
            Notifications.undoable(
                    getTranslation("shelf.put-away.done"), getTranslation("shelf.undo"), () -> takeOut(roadmap));
        } else {
            followedElsewhere();
        }
    }

    void takeOut(UUID roadmap) {
        shelf.takeOut(roadmap);
        change(roadmap, false);
    }

    void remove(UUID roadmap) {
        if (shelf.remove(roadmap)) {
            all.removeIf(shelved -> shelved.roadmap().id().equals(roadmap));
            show();
            Notifications.done(getTranslation("shelf.remove.done"));
        } else {
            followedElsewhere();
        }
    }

    /** Another tab has turned to it in the meantime. */
    private void followedElsewhere() {
        Notifications.problem(getTranslation("shelf.followed"));
        all.clear();
        all.addAll(shelf.all());
        show();
    }

    private void change(UUID roadmap, boolean putAway) {
        all.replaceAll(shelved ->
                shelved.roadmap().id().equals(roadmap) ? new ShelvedRoadmap(shelved.roadmap(), putAway) : shelved);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shelf.title");
    }
}
