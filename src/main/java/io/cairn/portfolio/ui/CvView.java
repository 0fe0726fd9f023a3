package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.CvInfo;
import io.cairn.portfolio.Cvs;
import io.cairn.portfolio.StalePortfolioException;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** What the learner's CV says beyond the portfolio page. Every change is kept at once. */
@Route(PortfolioNavigation.CV)
@RolesAllowed("LEARNER")
class CvView extends Div implements HasDynamicTitle {

    private final Cvs cvs;
    private final CvForm form = new CvForm(this::save);
    private final SaveState state = new SaveState();
    private final StalePageNotice stale = new StalePageNotice(this::keepMine, this::showOther);
    private int version;

    CvView(Cvs cvs) {
        this.cvs = cvs;
        addClassName("portfolio-view");
        showOther();
        Div aside = new Div(downloads());
        aside.addClassName("portfolio-aside");
        Div main = new Div(form);
        main.addClassName("portfolio-main");
        Div columns = new Div(main, aside);
        columns.addClassName("portfolio-columns");
        Anchor preview =
                new Anchor(PortfolioNavigation.cvPreview(), getTranslation("portfolio.cv.preview"), AnchorTarget.BLANK);
        preview.setRouterIgnore(true);
        preview.addClassName("action-link");
        Anchor ask = new Anchor(PortfolioNavigation.askAboutCv(), getTranslation("reviews.ask"));
        ask.addClassName("action-link");
        add(
                new PortfolioTabs(PortfolioTabs.Tab.CV),
                new PageHeader(getTranslation("portfolio.cv.title"), getTranslation("portfolio.cv.lead"))
                        .withActions(state, ask, preview),
                stale,
                columns);
    }

    private Section downloads() {
        Section section = new Section(
                new H2(getTranslation("portfolio.cv.take")),
                DownloadLink.of(PortfolioNavigation.cvPdf(), getTranslation("portfolio.cv.pdf")),
                DownloadLink.of(PortfolioNavigation.resume(), getTranslation("portfolio.cv.resume")),
                new Paragraph(getTranslation("portfolio.cv.take.help")));
        section.addClassNames("panel", "downloads");
        return section;
    }

    private void save() {
        Optional<CvContent> content = form.read();
        if (content.isEmpty()) {
            state.waiting();
            return;
        }
        state.failed();
        try {
            version = cvs.save(content.get(), version);
            state.saved();
        } catch (StalePortfolioException e) {
            stale.open();
        }
    }

    private void keepMine() {
        version = cvs.cv().version();
        stale.setVisible(false);
        save();
    }

    private void showOther() {
        CvInfo cv = cvs.cv();
        version = cv.version();
        form.show(cv.content());
        stale.setVisible(false);
        state.saved();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portfolio.cv.title");
    }
}
