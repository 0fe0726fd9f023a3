package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.portfolio.ChosenCertification;
import io.cairn.portfolio.ChosenProject;
import io.cairn.portfolio.PortfolioInfo;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ReadinessReport;
import io.cairn.portfolio.RoleReadiness;
import io.cairn.portfolio.StalePortfolioException;
import io.cairn.progress.Today;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The learner's own portfolio page: what it says, in which order, and who may see it. Every change is kept at once. */
@Route(PortfolioNavigation.PORTFOLIO)
@RolesAllowed("LEARNER")
@Menu(title = "portfolio.menu", order = 2, icon = "diploma-scroll")
class PortfolioView extends Div implements HasDynamicTitle {

    private enum Part {
        WORDS,
        PROJECTS,
        CERTIFICATIONS
    }

    /** Saves one part as it is on the screen, and says which version came of it. */
    private interface Change extends Serializable {
        int on(int version);
    }

    private final Portfolios portfolios;
    private final ReadinessPanel readiness;
    private final PageForm form = new PageForm(this::saveWords);
    private final ArrangedList projects;
    private final ArrangedList certifications;
    private final SaveState state = new SaveState();
    private final StalePageNotice stale = new StalePageNotice(this::keepMine, this::showOther);
    private final Map<Part, Change> unsaved = new EnumMap<>(Part.class);
    private int version;

    PortfolioView(Portfolios portfolios, RoleReadiness roleReadiness, Catalogs catalogs, Today today) {
        this.portfolios = portfolios;
        projects = new ArrangedList(
                getTranslation("portfolio.page.projects"),
                order -> save(Part.PROJECTS, on -> portfolios.arrangeProjects(order, on)));
        certifications = new ArrangedList(
                getTranslation("portfolio.page.certifications"),
                order -> save(Part.CERTIFICATIONS, on -> portfolios.arrangeCertifications(order, on)));
        PortfolioInfo page = portfolios.portfolio();
        Optional<ReadinessReport> report = roleReadiness.report(page);
        Catalog catalog = report.map(ready -> catalogs.edition(ready.edition())).orElseGet(catalogs::current);
        readiness = ReadinessPanel.of(report, catalog, today.today());
        show(page);
        addClassName("portfolio-view");
        add(new PortfolioTabs(PortfolioTabs.Tab.PAGE), header(), stale, columns(page));
    }

    private PageHeader header() {
        Anchor preview =
                new Anchor(PortfolioNavigation.preview(), getTranslation("portfolio.page.preview"), AnchorTarget.BLANK);
        preview.setRouterIgnore(true);
        preview.addClassName("action-link");
        Anchor ask = new Anchor(PortfolioNavigation.askAboutPage(), getTranslation("reviews.ask"));
        ask.addClassName("action-link");
        return new PageHeader(getTranslation("portfolio.page.title"), getTranslation("portfolio.page.lead"))
                .withActions(state, ask, preview);
    }

    private Div columns(PortfolioInfo page) {
        Div main = new Div(
                form,
                section("projects", projects, page.projects().isEmpty(), PortfolioNavigation.projects()),
                section(
                        "certifications",
                        certifications,
                        page.certifications().isEmpty(),
                        PortfolioNavigation.certifications()));
        main.addClassName("portfolio-main");
        Section take = new Section(
                new H2(getTranslation("portfolio.page.take")),
                DownloadLink.of(PortfolioNavigation.pagePdf(), getTranslation("portfolio.page.pdf")));
        take.addClassNames("panel", "downloads");
        Div aside = new Div(readiness, new VisibilityPanel(portfolios, page), take);
        aside.addClassName("portfolio-aside");
        Div columns = new Div(main, aside);
        columns.addClassName("portfolio-columns");
        return columns;
    }

    private Section section(String what, ArrangedList list, boolean empty, String path) {
        Section section = new Section(new H2(getTranslation("portfolio.page." + what)));
        if (empty) {
            section.add(
                    new Paragraph(getTranslation("portfolio.page.%s.none".formatted(what))),
                    new Anchor(path, getTranslation("portfolio.page.%s.add".formatted(what))));
        } else {
            Paragraph help = new Paragraph(getTranslation("portfolio.page.arrange.help"));
            help.addClassNames("soft", "small");
            section.add(help, list);
        }
        return section;
    }

    private void show(PortfolioInfo page) {
        version = page.version();
        unsaved.clear();
        stale.setVisible(false);
        form.show(page.content());
        projects.show(page.projects().stream().map(this::item).toList());
        certifications.show(page.certifications().stream().map(this::item).toList());
    }

    private ArrangedItem item(ChosenProject project) {
        String title = project.content().title();
        return new ArrangedItem(
                project.id(),
                title.isBlank() ? getTranslation("portfolio.public.untitled") : title,
                getTranslation("projects.ProjectStatus." + project.content().status()),
                project.shown(),
                PortfolioNavigation.project(project.id()));
    }

    private ArrangedItem item(ChosenCertification certification) {
        return new ArrangedItem(
                certification.id(),
                certification.content().name(),
                certification.content().issuer(),
                certification.shown(),
                PortfolioNavigation.certification(certification.id()));
    }

    private void saveWords() {
        form.read().ifPresentOrElse(content -> save(Part.WORDS, on -> portfolios.save(content, on)), state::waiting);
    }

    /** What cannot be saved now is tried again with the next change. */
    private void save(Part part, Change change) {
        unsaved.put(part, change);
        state.failed();
        try {
            for (Map.Entry<Part, Change> waiting : Map.copyOf(unsaved).entrySet()) {
                version = waiting.getValue().on(version);
                unsaved.remove(waiting.getKey());
            }
            state.saved();
        } catch (StalePortfolioException e) {
            stale.open();
        }
    }

    private void keepMine() {
        version = portfolios.portfolio().version();
        stale.setVisible(false);
        save(Part.WORDS, unsaved.getOrDefault(Part.WORDS, on -> on));
    }

    private void showOther() {
        show(portfolios.portfolio());
        state.saved();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.page.title");
    }
}
