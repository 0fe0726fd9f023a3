package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.OwnLink;
import io.cairn.progress.Proof;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step: why it comes now, what to learn it from, and the buttons that move it on. */
@Route(RoadmapNavigation.STEP + "/:kind/:id")
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/work.css")
class StepPage extends Article implements BeforeEnterObserver, HasDynamicTitle {

    private final Roadmaps roadmaps;
    private final Catalogs catalogs;
    private final ProofLinks proofs;
    private final StepOffers offers;
    private final ProofOffers proofOffers;
    private final StepWorkServices services;
    private final LocalDate today;
    private final Div announcer = new Div();
    private final Div content = new Div();
    private final Div head = slot("step-top");
    private final Div why = slot("step-slot");
    private final Div shown = slot("step-slot");
    private final Div beside = slot("step-slot");
    private @Nullable StepKey key;
    private @Nullable StepInRoadmap seen;
    private @Nullable StepWork work;
    private @Nullable StepEvidenceAsk ask;
    private String title = "";

    StepPage(
            Roadmaps roadmaps,
            Catalogs catalogs,
            ProofLinks proofs,
            StepOffers offers,
            ProofOffers proofOffers,
            StepWorkServices services,
            Today today) {
        this.roadmaps = roadmaps;
        this.catalogs = catalogs;
        this.proofs = proofs;
        this.offers = offers;
        this.proofOffers = proofOffers;
        this.services = services;
        this.today = today.today();
        addClassName("step-page");
        announcer.addClassName("visually-hidden");
        announcer.getElement().setAttribute("role", "status");
        add(announcer, content);
    }

    private static Div slot(String style) {
        Div slot = new Div();
        slot.addClassName(style);
        return slot;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = keyIn(event.getRouteParameters());
        announcer.setText("");
        open(roadmaps.stepInRoadmap(key));
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

    /** What is worked with stays in place from now on, whatever becomes of the step. */
    private void open(StepInRoadmap opened) {
        StepView step = opened.step();
        Catalog catalog = catalogs.edition(opened.roadmap().edition());
        work = step.key().kind() != StepKind.MILESTONE ? new StepWork(services, step, catalog) : null;
        ask = new StepEvidenceAsk(services, proofOffers, step.key(), this::shownBy, this::added);
        Div top = slot("step-head-area");
        Div main = slot("step-main");
        top.add(head, ask);
        main.add(why, shown);
        if (work != null) {
            top.add(work.timer());
            main.addComponentAtIndex(1, work);
        }
        content.removeAll();
        content.add(top, main, beside);
        show(opened);
    }

    /** @return the buttons and the way on, so that the keyboard can be put there */
    private StepActions show(StepInRoadmap now) {
        seen = now;
        StepView step = now.step();
        RoadmapView roadmap = now.roadmap();
        Catalog catalog = catalogs.edition(roadmap.edition());
        Words words = Words.here();
        title = StepTitles.of(words, step);
        StepNames names = new StepNames(catalog, words);
        StepActions actions =
                new StepActions(step, step.gone() == null ? offers.linksFor(step.key()) : List.of(), this::act);
        put(head, new StepHead(step, catalog, roadmap, actions));
        put(why, new StepWhy(step, roadmap.roleName(), catalog, today));
        if (step.key().kind() == StepKind.PROJECT && step.gone() == null) {
            why.add(new BriefSections(catalog.brief(step.key().slug()), names));
        }
        put(shown, new StepProofs(step, proofs, this::link, names, today));
        put(beside, new StepFacts(step, today), new StepNeighbours(step, roadmap));
        return actions;
    }

    private static void put(Div slot, Component... content) {
        slot.removeAll();
        slot.add(content);
    }

    private Optional<OwnLink> link(UUID id) {
        return work == null ? Optional.empty() : work.link(id);
    }

    private void added(OwnLink link) {
        if (work != null) {
            work.added(link);
        }
    }

    private void shownBy(Proof proof) {
        if (seen != null) {
            show(new StepInRoadmap(seen.step().shownBy(proof, today), seen.roadmap()))
                    .focus();
            Notifications.done(getTranslation("evidence.shown", title, proof.title()));
        }
    }

    private void askForEvidence(StepVerb verb, StepView step) {
        if (ask != null) {
            ask.close();
            if (verb == StepVerb.COMPLETE
                    && step.key().kind().isProvable()
                    && !step.evidence().isShown()) {
                ask.open();
            }
        }
    }

    private void act(StepVerb verb) {
        if (key == null) {
            return;
        }
        StepChange change = verb.apply(roadmaps, key);
        show(change.seen()).focus();
        askForEvidence(verb, change.seen().step());
        String said = getTranslation("roadmap.verb.said." + verb.name(), title);
        // The message reads itself out.
        Notifications.undoable(said, getTranslation("roadmap.undo"), () -> takeBack(change.undo()));
    }

    private void takeBack(Undo undo) {
        StepKey looked = key == null ? undo.step() : key;
        StepInRoadmap back = roadmaps.undo(undo, looked);
        if (isAttached()) {
            show(back).focus();
            if (ask != null) {
                ask.close();
            }
            String undone = StepTitles.of(Words.here(), back.roadmap(), undo.step());
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
