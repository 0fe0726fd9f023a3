package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Today;
import io.cairn.progress.ui.ProofLinks;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepChange;
import io.cairn.roadmap.StepInRoadmap;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepView;
import io.cairn.roadmap.Undo;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.Notifications;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One step: why it comes now, what to learn it from, and the buttons that move it on. */
@Route(RoadmapNavigation.STEP + "/:kind/:id")
@RolesAllowed("LEARNER")
class StepPage extends Article implements BeforeEnterObserver, HasDynamicTitle {

    private final Roadmaps roadmaps;
    private final Catalogs catalogs;
    private final ProofLinks proofs;
    private final StepOffers offers;
    private final LocalDate today;
    private final Div announcer = new Div();
    private final Div content = new Div();
    private @Nullable StepKey key;
    private String title = "";

    StepPage(Roadmaps roadmaps, Catalogs catalogs, ProofLinks proofs, StepOffers offers, Today today) {
        this.roadmaps = roadmaps;
        this.catalogs = catalogs;
        this.proofs = proofs;
        this.offers = offers;
        this.today = today.today();
        addClassName("step-page");
        announcer.addClassName("visually-hidden");
        announcer.getElement().setAttribute("role", "status");
        add(announcer, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = keyIn(event.getRouteParameters());
        announcer.setText("");
        show(roadmaps.stepInRoadmap(key));
    }

    private static StepKey keyIn(RouteParameters parameters) {
        String text =
                parameters.get("kind").orElse("") + "/" + parameters.get("id").orElse("");
        try {
            return StepKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No step '%s'".formatted(text));
        }
    }

    /** @return the buttons and the way on, so that the keyboard can be put there */
    private StepActions show(StepInRoadmap seen) {
        StepView step = seen.step();
        RoadmapView roadmap = seen.roadmap();
        Catalog catalog = catalogs.edition(roadmap.edition());
        Words words = Words.here();
        title = StepTitles.of(words, step);
        StepNames names = new StepNames(catalog, words);
        StepActions actions =
                new StepActions(step, step.gone() == null ? offers.linksFor(step.key()) : List.of(), this::act);
        Div main = new Div(new StepWhy(step, roadmap.roleName(), catalog, today));
        main.addClassName("step-main");
        if (step.key().kind() == StepKind.PROJECT && step.gone() == null) {
            main.add(new BriefSections(catalog.brief(step.key().slug()), names));
        }
        main.add(
                new StepChecklist(step.checklist()),
                new StepResources(step.resources(), catalog, today),
                new StepProofs(step, proofs, names, today));
        content.removeAll();
        content.add(
                new StepHead(step, catalog, roadmap, actions),
                main,
                new StepFacts(step, today),
                new StepNeighbours(step, roadmap));
        return actions;
    }

    private void act(StepVerb verb) {
        if (key == null) {
            return;
        }
        StepChange change = verb.apply(roadmaps, key);
        show(change.seen()).focus();
        String said = getTranslation("roadmap.verb.said." + verb.name(), title);
        // The message reads itself out.
        Notifications.undoable(said, getTranslation("roadmap.undo"), () -> takeBack(change.undo()));
    }

    private void takeBack(Undo undo) {
        StepKey looked = key == null ? undo.step() : key;
        StepInRoadmap seen = roadmaps.undo(undo, looked);
        if (isAttached()) {
            show(seen).focus();
            String undone = StepTitles.of(Words.here(), seen.roadmap(), undo.step());
            announcer.setText(getTranslation("roadmap.undo.said", undone));
        } else {
            // The person has gone on in the meantime; what they look at now may tell of this step as well.
            UI.getCurrent().refreshCurrentRoute(false);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
