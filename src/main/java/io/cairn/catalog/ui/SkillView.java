package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.Skill;
import io.cairn.shared.ui.PageHeader;
import java.util.List;
import java.util.Map;

/** One skill: why, level by level what it takes and with what to learn it, and who asks for it. */
@Route(CatalogNavigation.SKILLS + "/:" + PathSlug.PARAMETER)
@AnonymousAllowed
class SkillView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogs catalogs;
    private String title = "";

    SkillView(Catalogs catalogs) {
        this.catalogs = catalogs;
        addClassName("skill-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Catalog catalog = catalogs.current();
        Skill skill = catalog.skill(PathSlug.of(event.getRouteParameters()));
        title = skill.name();
        removeAll();
        add(new PageHeader(skill.name(), catalog.area(skill.area()).name()), intro(skill));
        Div levels = new Div();
        levels.addClassName("page-sections");
        skill.units().forEach(unit -> levels.add(new UnitSection(catalog, unit)));
        add(levels);
        addRoles(catalog, skill);
        addBriefs(catalog, skill);
        Fragment.follow(this);
    }

    private Div intro(Skill skill) {
        Div intro = new Div(new Paragraph(skill.summary()), new Paragraph(skill.why()));
        intro.addClassName("stack");
        if (!skill.tools().isEmpty()) {
            Div tools = new Div(new Span(getTranslation("catalog.skill.tools")));
            tools.addClassName("row");
            skill.tools().forEach(tool -> tools.add(new Badge(tool)));
            intro.add(tools);
        }
        return intro;
    }

    private void addRoles(Catalog catalog, Skill skill) {
        Map<CareerRole, Requirement> asking = RoleReading.askingFor(catalog, skill);
        if (!asking.isEmpty()) {
            LinkList roles = new LinkList();
            asking.forEach((role, how) -> roles.link(
                    CatalogNavigation.link(role),
                    getTranslation(
                            "catalog.skill.asked", CatalogWords.of(how.level()), CatalogWords.of(how.importance()))));
            add(new PageSection("roles", getTranslation("catalog.skill.roles"), roles));
        }
    }

    private void addBriefs(Catalog catalog, Skill skill) {
        List<ProjectBrief> briefs = catalog.briefs().stream()
                .filter(brief -> RoleReading.touches(brief.proves(), skill))
                .toList();
        if (!briefs.isEmpty()) {
            add(new PageSection("projects", getTranslation("catalog.skill.projects"), new BriefList(briefs)));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
