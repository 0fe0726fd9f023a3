package io.cairn.demo;

import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ProjectBrief;
import io.cairn.file.Files;
import io.cairn.platform.DemoProfile;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.Teamwork;
import io.cairn.progress.Today;
import io.cairn.shared.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Three projects of a demo learner: one published, one done with a chart, one being built. */
@Component
@Profile(DemoProfile.NAME)
class DemoProjects {

    static final Slug RANKING = new Slug("first-classifier");
    static final Slug LEAVES = new Slug("vision-transfer-classifier");
    private static final Slug ASSISTANT = new Slug("rag-documentation-assistant");

    private final Projects projects;
    private final Files files;
    private final Catalogs catalogs;
    private final Today today;

    DemoProjects(Projects projects, Files files, Catalogs catalogs, Today today) {
        this.projects = projects;
        this.files = files;
        this.catalogs = catalogs;
        this.today = today;
    }

    /** Writes them for the person who is signed in, unless they have any. */
    void ensure() {
        if (projects.all().isEmpty()) {
            write(RANKING, ranking());
            write(LEAVES, leaves());
            write(ASSISTANT, assistant());
        }
    }

    private void write(Slug brief, ProjectContent content) {
        projects.save(projects.create(brief, UUID.randomUUID()), content, 0);
    }

    private ProjectContent ranking() {
        ProjectBrief brief = catalogs.current().brief(RANKING);
        LocalDate finished = today.today().minusMonths(5);
        return new ProjectContent(
                brief.title(),
                "A bank can telephone a fifth of its list. Which fifth brings the most deposits?",
                "I split by month instead of at random, left the call length out because it is known only after the call,"
                        + " and compared a rule of thumb, logistic regression and gradient boosting in one pipeline.",
                "In the best-ranked fifth 31 of 100 calls succeed, against 11 at random and 19 by the rule of thumb:"
                        + " 2.8 times as many deposits for the same calls, on 8,200 later calls that no model had seen.",
                """
                ## Result

                | ranking of the list | successes in the top fifth |
                |---|--:|
                | random | 11 % |
                | rule: called before, and it worked | 19 % |
                | logistic regression | 28 % |
                | gradient boosting | **31 %** |

                ## Run it

                ```
                make data train report
                ```

                Downloads the data, trains with fixed seeds and writes the table above. 6 minutes on a laptop.

                ## Limits

                The calls are from one country and one crisis. It must not decide who gets credit.
                """,
                "https://example.org/mara/bank-calls",
                "https://example.org/mara/bank-calls/demo",
                brief.paradigm(),
                with(brief.stages(), "deploy"),
                Set.copyOf(brief.proves()),
                finished.minusWeeks(3),
                finished,
                19,
                Teamwork.ALONE,
                "",
                ProjectStatus.PUBLISHED,
                Set.of("problem", "data", "baseline-and-features", "held-out-evaluation", "reproducible", "documented"),
                List.of());
    }

    private ProjectContent leaves() {
        ProjectBrief brief = catalogs.current().brief(LEAVES);
        LocalDate finished = today.today().minusMonths(2);
        return new ProjectContent(
                brief.title(),
                "Growers photograph sick leaves with their phones. Classifiers that are near perfect on studio pictures"
                        + " fail on theirs. How much of that can be won back?",
                "I fine-tuned a small pre-trained network on 17 classes, tested it on field pictures nobody had trained"
                        + " on, and tried two remedies: mixing in other backgrounds, and labelling 400 field pictures.",
                "Macro F1 on field pictures rose from 0.38 to 0.64; on studio pictures it was 0.97 all along. When it"
                        + " may decline the least certain fifth, it is right in 78 of 100 answers.",
                """
                ## What surprised me

                With the leaf cut out of the picture the first model still got 41 % right: it had learned the backgrounds.

                ## How it was tested

                - Pictures of one plant are on one side of the split only
                - Five seeds; the chart shows their means
                - The field test set was opened once for each remedy
                """,
                "https://example.org/mara/leaves",
                null,
                brief.paradigm(),
                Set.of(new Slug("frame"), new Slug("data"), new Slug("model"), new Slug("train"), new Slug("evaluate")),
                Set.copyOf(brief.proves()),
                finished.minusWeeks(5),
                finished,
                27,
                Teamwork.TEAM,
                "Training and evaluation are mine. Ines labelled the field pictures with me and built the page.",
                ProjectStatus.DONE,
                Set.of("problem", "data", "training", "held-out-evaluation", "failure-analysis"),
                List.of(new ProjectImage(
                        chart(),
                        "Bars: macro F1 is 0.97 on studio pictures, 0.38 on field pictures, 0.51 with other"
                                + " backgrounds mixed in, 0.64 with 400 field pictures as well.")));
    }

    private ProjectContent assistant() {
        ProjectBrief brief = catalogs.current().brief(ASSISTANT);
        return new ProjectContent(
                brief.title(),
                "People ask the same questions about a library and get answers from versions long gone. An answer should"
                        + " name its page, and none should be given where there is no page.",
                "Retrieval over headings instead of fixed pieces, and a check that every sentence has a page behind it.",
                "",
                "",
                "https://example.org/mara/cites-or-declines",
                null,
                brief.paradigm(),
                Set.of(new Slug("frame"), new Slug("data"), new Slug("model")),
                Set.copyOf(brief.proves()),
                today.today().minusWeeks(2),
                null,
                9,
                Teamwork.ALONE,
                "",
                ProjectStatus.BUILDING,
                Set.of("problem"),
                List.of());
    }

    private static Set<Slug> with(List<Slug> stages, String more) {
        Set<Slug> all = new TreeSet<>(stages);
        all.add(new Slug(more));
        return all;
    }

    private UUID chart() {
        try (InputStream picture = new ClassPathResource("demo/field-test.png").getInputStream()) {
            return files.keepImage("field-test.png", picture).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
