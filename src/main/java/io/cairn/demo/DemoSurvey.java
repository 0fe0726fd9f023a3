package io.cairn.demo;

import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ProjectBrief;
import io.cairn.platform.DemoProfile;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.Teamwork;
import io.cairn.progress.Today;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The project of another demo learner. */
@Component
@Profile(DemoProfile.NAME)
class DemoSurvey {

    static final Slug BRIEF = new Slug("developer-survey-story");

    private final Projects projects;
    private final Catalogs catalogs;
    private final Today today;

    DemoSurvey(Projects projects, Catalogs catalogs, Today today) {
        this.projects = projects;
        this.catalogs = catalogs;
        this.today = today;
    }

    /** Writes it for the person who is signed in, unless they have any. */
    void ensure() {
        if (projects.all().isEmpty()) {
            projects.save(projects.create(BRIEF, UUID.randomUUID()), survey(), 0);
        }
    }

    private ProjectContent survey() {
        ProjectBrief brief = catalogs.current().brief(BRIEF);
        LocalDate finished = today.today().minusDays(6);
        return new ProjectContent(
                brief.title(),
                "Students ask which skill pays. The survey says that those who name Scala earn more; are they paid for"
                        + " Scala, or older and elsewhere?",
                "I compared like with like, within country and experience, by matching and by a regression, and"
                        + " repeated it on the survey of the year before.",
                "Of ten skills that seem to pay, three still do within country and experience: between 4 and 11 % more."
                        + " The other seven follow from who uses them; two of them changed sign.",
                """
                ## Result

                | skill | as it looks | within country and experience |
                |---|--:|--:|
                | Scala | +27 % | +9 % (4 to 14) |
                | Kubernetes | +18 % | +7 % (4 to 10) |
                | SQL | +2 % | +4 % (1 to 6) |
                | PHP | -21 % | -3 % (-7 to 2) |

                Intervals by bootstrap over countries. None of it is an effect: people choose what they learn.

                ## What the data cannot say

                Who answers a survey on a programmers' site is not who works. A third gave no pay.
                """,
                "https://example.org/elif/what-pays",
                null,
                brief.paradigm(),
                Set.copyOf(brief.stages()),
                Set.copyOf(brief.proves()),
                finished.minusWeeks(4),
                finished,
                17,
                Teamwork.ALONE,
                "",
                ProjectStatus.DONE,
                Set.of("problem", "data", "documented"),
                List.of());
    }
}
