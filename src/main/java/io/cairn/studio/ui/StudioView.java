package io.cairn.studio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.CatalogFinding;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.CatalogStudio;
import io.cairn.catalog.StudioOverview;
import io.cairn.link.LinkChecks;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The studio's home: how the draft stands, what is wrong with it, and who published what when. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@StyleSheet("context://styles/studio.css")
@Route(StudioNavigation.CATALOGUE)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class StudioView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogStudio studio;
    private final LinkChecks links;
    private final Div body = new Div();

    StudioView(CatalogStudio studio, LinkChecks links) {
        this.studio = studio;
        this.links = links;
        addClassName("studio-view");
        body.addClassNames("stack", "wide");
        add(
                new AdminTabs(AdminTabs.Tab.CATALOGUE),
                new StudioTabs(StudioTabs.Tab.OVERVIEW),
                new PageHeader(getPageTitle(), StudioWords.text("lead")),
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StudioOverview overview = studio.overview();
        StudioWords words = new StudioWords(overview.draft());
        List<CatalogFinding> warnings = LinkFindings.of(links).with(overview.warnings());
        body.removeAll();
        body.add(
                state(overview, warnings.size()),
                errors(overview, words),
                warnings(warnings, words),
                editions(overview));
    }

    private static Section state(StudioOverview overview, int warnings) {
        int changes = overview.differences().things().size();
        boolean same = overview.differences().isEmpty();
        Paragraph sentence = new Paragraph(
                same
                        ? StudioWords.text("state.same", overview.current())
                        : StudioWords.text("state.differs", overview.current(), changes));
        sentence.addClassName("studio-state");
        Section section = new Section(new H2(StudioWords.text("state")), sentence);
        section.addClassNames("panel", "stack");
        if (!same) {
            Div ways = new Div(
                    new Anchor(
                            StudioNavigation.differences(CatalogState.edition(overview.current()), CatalogState.DRAFT),
                            StudioWords.text("state.differences")),
                    new Anchor(StudioNavigation.PUBLISH, StudioWords.text("publish.title", overview.current() + 1)));
            ways.addClassName("row");
            section.add(ways);
        }
        section.add(
                new Span(StudioWords.text("state.findings", overview.errors().size(), warnings)));
        return section;
    }

    private static Section errors(StudioOverview overview, StudioWords words) {
        Section section = new Section(new H2(StudioWords.text("errors")));
        section.addClassName("stack");
        section.add(
                overview.errors().isEmpty()
                        ? soft("errors.none")
                        : new Div(soft("errors.text"), new FindingList(overview.errors(), words, true)));
        return section;
    }

    private static Section warnings(List<CatalogFinding> warnings, StudioWords words) {
        Section section = new Section(new H2(StudioWords.text("warnings")));
        section.addClassName("stack");
        section.add(
                warnings.isEmpty()
                        ? soft("warnings.none")
                        : new Div(soft("warnings.text"), new FindingList(warnings, words, false)));
        return section;
    }

    private static Section editions(StudioOverview overview) {
        Section section = new Section(new H2(StudioWords.text("editions")), new EditionTable(overview.history()));
        section.addClassName("stack");
        return section;
    }

    private static Paragraph soft(String key) {
        Paragraph paragraph = new Paragraph(StudioWords.text(key));
        paragraph.addClassName("soft");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return StudioWords.text("title");
    }
}
