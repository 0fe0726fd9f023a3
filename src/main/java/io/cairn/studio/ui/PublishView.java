package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.CatalogFinding;
import io.cairn.catalog.CatalogInvalidException;
import io.cairn.catalog.CatalogPublishing;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.DraftChangedException;
import io.cairn.catalog.PublishedMeanwhileException;
import io.cairn.catalog.PublishingPlan;
import io.cairn.catalog.ThingDifference.Change;
import io.cairn.link.LinkChecks;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import io.cairn.studio.ImpactStudies;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What publishing would do, and the one button that does it; with {@code edition=2} that edition is published again. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@StyleSheet("context://styles/studio.css")
@Route(StudioNavigation.PUBLISH)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class PublishView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogPublishing publishing;
    private final ImpactStudies studies;
    private final LinkChecks links;
    private final Div body = new Div();
    private final PublishForm form = new PublishForm(this::publish, this::look);
    private @Nullable Integer again;
    private String title = "";

    PublishView(CatalogPublishing publishing, ImpactStudies studies, LinkChecks links) {
        this.publishing = publishing;
        this.studies = studies;
        this.links = links;
        addClassNames("studio-view", "publish-view");
        body.addClassNames("stack", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        again = EditionParameter.in(event);
        look();
    }

    /** The notes stay, whatever is looked at anew. */
    private void look() {
        PublishingPlan plan = publishing.plan(again);
        title = again == null
                ? StudioWords.text("publish.title", plan.nextNumber())
                : StudioWords.text("publish.again.title", again, plan.nextNumber());
        removeAll();
        body.removeAll();
        add(
                new AdminTabs(AdminTabs.Tab.CATALOGUE),
                new StudioTabs(StudioTabs.Tab.PUBLISH),
                new PageHeader(title, StudioWords.text(again == null ? "publish.lead" : "publish.again.lead")),
                body);
        if (plan.changes().isEmpty()) {
            body.add(new EmptyState(
                    StudioWords.text("publish.nothing"),
                    StudioWords.text("publish.nothing.text", plan.seen().edition()),
                    new Anchor(StudioNavigation.catalogue(), StudioWords.text("differences.none.action"))));
            return;
        }
        if (!plan.errors().isEmpty()) {
            body.add(errors(plan));
        }
        body.add(changes(plan), part("publish.impact", new ImpactNote(studies.latest(), plan.decision())));
        if (again != null && !plan.thrownAway().isEmpty()) {
            body.add(thrownAway(plan, again));
        }
        warnings(plan).ifPresent(body::add);
        if (plan.errors().isEmpty()) {
            form.ask(plan);
            body.add(form);
        }
    }

    /** What is published again was fine to publish once; its warnings could not be mended in it. */
    private Optional<Section> warnings(PublishingPlan plan) {
        if (again != null) {
            return Optional.empty();
        }
        List<CatalogFinding> warnings = LinkFindings.of(links).with(plan.warnings());
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of(part(
                        "warnings",
                        paragraph("warnings.text"),
                        new FindingList(warnings, new StudioWords(plan.content()), false)));
    }

    private static Section errors(PublishingPlan plan) {
        Section part = part(
                "errors",
                paragraph("errors.text"),
                new FindingList(plan.errors(), new StudioWords(plan.content()), true));
        part.addClassName("error-note");
        return part;
    }

    private static Section changes(PublishingPlan plan) {
        Paragraph sum = new Paragraph(StudioWords.text(
                "differences.sum",
                plan.changes().things().size(),
                plan.changes().count(Change.ADDED),
                plan.changes().count(Change.REMOVED),
                plan.changes().count(Change.CHANGED)));
        Integer again = plan.again();
        CatalogState next = again == null ? CatalogState.DRAFT : CatalogState.edition(again);
        Div ways = new Div(new Anchor(
                StudioNavigation.differences(CatalogState.edition(plan.seen().edition()), next),
                StudioWords.text("state.differences")));
        ways.addClassName("row");
        return part("publish.changes", sum, ways);
    }

    private static Section thrownAway(PublishingPlan plan, int again) {
        Section part = part(
                "publish.thrown-away",
                new Paragraph(StudioWords.text(
                        "publish.thrown-away.text", plan.thrownAway().things().size(), again)),
                new Anchor(
                        StudioNavigation.differences(CatalogState.DRAFT, CatalogState.edition(again)),
                        StudioWords.text("publish.thrown-away.differences")));
        part.addClassName("warning-note");
        return part;
    }

    private static Section part(String key, Component... content) {
        Section section = new Section(new H2(StudioWords.text(key)));
        section.addClassName("stack");
        section.add(content);
        return section;
    }

    private static Paragraph paragraph(String key) {
        return new Paragraph(StudioWords.text(key));
    }

    private void publish(String notes, PublishingPlan.Decision decision) {
        try {
            int number = decision.again() == null
                    ? publishing.publish(notes, decision.seen())
                    : publishing.publishAgain(decision.again(), notes, decision.seen());
            Notifications.done(StudioWords.text("publish.done", number));
            UI.getCurrent().navigate(StudioNavigation.catalogue());
        } catch (DraftChangedException e) {
            form.changedMeanwhile(StudioWords.text("publish.changed"));
        } catch (PublishedMeanwhileException e) {
            form.changedMeanwhile(StudioWords.text("publish.meanwhile", e.number()));
        } catch (CatalogInvalidException e) {
            look();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
