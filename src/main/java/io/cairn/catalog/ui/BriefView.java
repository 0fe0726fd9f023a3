package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.shared.ui.PageHeader;
import java.util.List;

/** One project to build: the task, what it takes, what it proves, and by what it is judged. */
@Route(CatalogNavigation.BRIEFS + "/:" + PathSlug.PARAMETER)
@AnonymousAllowed
class BriefView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogs catalogs;
    private String title = "";

    BriefView(Catalogs catalogs) {
        this.catalogs = catalogs;
        addClassName("brief-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Catalog catalog = catalogs.current();
        ProjectBrief brief = catalog.brief(PathSlug.of(event.getRouteParameters()));
        title = brief.title();
        removeAll();
        add(new PageHeader(brief.title(), brief.summary()), facts(brief), begin(brief));
        Div sections = new Div();
        sections.addClassName("page-sections");
        sections.add(section("problem", new Paragraph(brief.problem())));
        sections.add(section("deliverables", new TextList(brief.deliverables())));
        sections.add(section("data", new Paragraph(brief.data())));
        addUnits(sections, catalog, "needs", brief.needs());
        addUnits(sections, catalog, "proves", brief.proves());
        sections.add(section("stages", new TextList(stages(catalog, brief))));
        sections.add(section("rubric", new RubricTable(catalog.rubric(brief.rubric()))));
        sections.add(section("checks", new TextList(brief.checks())));
        if (brief.stretch() != null) {
            sections.add(section("stretch", new Paragraph(brief.stretch())));
        }
        add(sections);
    }

    private static Div facts(ProjectBrief brief) {
        Span effort = new Span(CatalogWords.effort(brief.effort()));
        effort.addClassNames("numbers", "soft");
        Div facts = new Div(new Badge(CatalogWords.of(brief.paradigm())), effort);
        facts.addClassName("row");
        return facts;
    }

    private Anchor begin(ProjectBrief brief) {
        Anchor begin = new Anchor(CatalogNavigation.beginning(brief.slug()), getTranslation("catalog.brief.begin"));
        begin.addClassName("button-link");
        return begin;
    }

    private void addUnits(Div sections, Catalog catalog, String name, List<UnitId> units) {
        if (!units.isEmpty()) {
            sections.add(section(name, new UnitLinks(catalog, units)));
        }
    }

    private PageSection section(String name, Component content) {
        return new PageSection(name, getTranslation("catalog.brief." + name), content);
    }

    private static List<String> stages(Catalog catalog, ProjectBrief brief) {
        return catalog.content().stages().stream()
                .filter(stage -> brief.stages().contains(stage.slug()))
                .map(stage -> stage.name())
                .toList();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
