package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.platform.DemoProfile;
import io.cairn.portfolio.ChosenProject;
import io.cairn.portfolio.CvContent;
import io.cairn.portfolio.CvEntry;
import io.cairn.portfolio.Cvs;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.PageLink;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.PortfolioInfo;
import io.cairn.portfolio.Portfolios;
import io.cairn.progress.Today;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How a demo learner shows everything they have to the world. */
@Component
@Profile(DemoProfile.NAME)
class DemoPage {

    private static final PageContent CONTENT = new PageContent(
            "Software engineer becoming a machine learning engineer",
            """
            I built booking systems for railways for six years, and kept wondering what the data in them could tell. \
            Now I build models that run where people use them, and write down what they get wrong.

            I look for a team that ships: small models, honest evaluation, and somebody who answers when they drift.""",
            "Uppsala, Sweden",
            "mara@cairn.example",
            List.of(
                    new PageLink("GitHub", "https://github.com/cairn-demo"),
                    new PageLink("LinkedIn", "https://www.linkedin.com/in/cairn-demo")),
            true,
            true);

    /** Finished ones with a picture tell most. */
    private static final Comparator<ChosenProject> BEST_FIRST = Comparator.comparing(
                    (ChosenProject project) -> !project.content().status().isFinished())
            .thenComparing(project -> project.content().images().isEmpty());

    private final Portfolios portfolios;
    private final Cvs cvs;
    private final Today today;

    DemoPage(Portfolios portfolios, Cvs cvs, Today today) {
        this.portfolios = portfolios;
        this.cvs = cvs;
        this.today = today;
    }

    void ensure(AccountInfo learner) {
        Acting.as(learner, () -> {
            PortfolioInfo page = portfolios.portfolio();
            if (page.version() == 0) {
                show(page);
                cvs.save(cv(), 0);
            }
        });
    }

    private void show(PortfolioInfo page) {
        int written = portfolios.save(CONTENT, page.version());
        List<Placement> projects = page.projects().stream()
                .sorted(BEST_FIRST)
                .map(project -> new Placement(project.id(), true))
                .toList();
        int arranged = portfolios.arrangeProjects(projects, written);
        List<Placement> certifications = page.certifications().stream()
                .map(certification -> new Placement(certification.id(), true))
                .toList();
        portfolios.arrangeCertifications(certifications, arranged);
        portfolios.publish(portfolios.suggestedName());
    }

    private CvContent cv() {
        YearMonth thisMonth = YearMonth.from(today.today());
        return new CvContent(
                "mara@cairn.example",
                "+46 70 000 00 00",
                "Uppsala, Sweden",
                List.of(
                        new CvEntry(
                                "Software engineer",
                                "Northern Rail Systems",
                                thisMonth.minusYears(6),
                                null,
                                "Booking and seat allocation for three railways, in Java. Cut the nightly run from four hours to 40 minutes.")),
                List.of(new CvEntry(
                        "BSc Computer Science",
                        "Uppsala University",
                        thisMonth.minusYears(10),
                        thisMonth.minusYears(7),
                        "")));
    }
}
