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
import io.cairn.catalog.Certification;
import io.cairn.catalog.Neighbourhood;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.Skill;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.PageHeader;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One skill: why, level by level what it takes and with what to learn it, and who asks for it. */
@Route(CatalogNavigation.SKILLS + "/:" + PathSlug.PARAMETER)
@AnonymousAllowed
class SkillView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FEW = 6;

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
        add(new PageSection(
                "neighbours",
                getTranslation("catalog.skill.neighbours"),
                new UnitGraph(catalog, Neighbourhood.of(catalog, skill), CatalogNavigation::unit)));
        addRoles(catalog, skill);
        addBriefs(catalog, skill);
        addCertifications(catalog, skill);
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

    /** What everything is built with is proved by no project of its own; then a few that need it stand there. */
    private void addBriefs(Catalog catalog, Skill skill) {
        List<ProjectBrief> proving = briefs(catalog, brief -> RoleReading.touches(brief.proves(), skill));
        List<ProjectBrief> needing = briefs(catalog, brief -> RoleReading.touches(brief.needs(), skill));
        if (!proving.isEmpty()) {
            add(new PageSection("projects", getTranslation("catalog.skill.projects"), new BriefList(proving)));
        } else if (!needing.isEmpty()) {
            add(new PageSection(
                    "projects",
                    getTranslation("catalog.skill.projects.needing"),
                    new BriefList(needing.stream().limit(FEW).toList())));
        }
    }

    private static List<ProjectBrief> briefs(Catalog catalog, Predicate<ProjectBrief> which) {
        return catalog.briefs().stream().filter(which).toList();
    }

    private void addCertifications(Catalog catalog, Skill skill) {
        List<Slug> certifications = catalog.content().certifications().stream()
                .filter(certification -> RoleReading.touches(certification.units(), skill))
                .map(Certification::slug)
                .toList();
        if (!certifications.isEmpty()) {
            add(new PageSection(
                    "certifications",
                    getTranslation("catalog.skill.certifications"),
                    new CertificationList(catalog, certifications)));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
