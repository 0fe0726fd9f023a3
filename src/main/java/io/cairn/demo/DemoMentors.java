package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.platform.DemoProfile;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.review.About;
import io.cairn.review.DraftComment;
import io.cairn.review.DraftContent;
import io.cairn.review.MentorApplications;
import io.cairn.review.MentorDetails;
import io.cairn.review.MentorProfiles;
import io.cairn.review.ReviewDecisions;
import io.cairn.review.ReviewDesk;
import io.cairn.review.ReviewDrafts;
import io.cairn.review.ReviewSnippets;
import io.cairn.review.Verdict;
import io.cairn.shared.Slug;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What demo mentors say about themselves, how one of them reviews, and somebody who would like to be one. */
@Component
@Profile(DemoProfile.NAME)
class DemoMentors {

    private static final Map<Slug, Integer> SCORES = Map.of(
            new Slug("problem"), 3,
            new Slug("data"), 2,
            new Slug("baseline-and-features"), 2,
            new Slug("held-out-evaluation"), 3,
            new Slug("error-analysis"), 1,
            new Slug("reproducible"), 3,
            new Slug("delivered"), 2,
            new Slug("documented"), 2);

    private final MentorProfiles profiles;
    private final MentorApplications applications;
    private final ReviewDesk desk;
    private final ReviewDrafts drafts;
    private final ReviewDecisions decisions;
    private final ReviewSnippets snippets;

    DemoMentors(
            MentorProfiles profiles,
            MentorApplications applications,
            ReviewDesk desk,
            ReviewDrafts drafts,
            ReviewDecisions decisions,
            ReviewSnippets snippets) {
        this.profiles = profiles;
        this.applications = applications;
        this.desk = desk;
        this.drafts = drafts;
        this.decisions = decisions;
        this.snippets = snippets;
    }

    void ensureOne(AccountInfo mentor) {
        Acting.as(mentor, () -> {
            if (profiles.profile().version() == 0) {
                profiles.save(
                        details(
                                """
                                Ten years of computer vision in agriculture and medicine. I read the evaluation first, \
                                and then ask what it would take to prove it wrong.""",
                                "computer-vision",
                                "transfer-learning",
                                "pytorch",
                                "neural-networks",
                                "ml-foundations",
                                "scikit-learn",
                                "model-evaluation",
                                "exploratory-analysis"),
                        0);
                snippets.add("Open with the result", """
                        Put the result in the first two lines: the number, what it is compared with, and on which \
                        data. Most readers decide there whether to go on.""", UUID.randomUUID());
                snippets.add("How was the test set used?", """
                        Please say how often the test set was looked at. If it was used to choose between models, its \
                        numbers are too good; a second one, touched once, puts that right.""", UUID.randomUUID());
            }
        });
    }

    void ensureAnother(AccountInfo mentor) {
        Acting.as(mentor, () -> {
            if (profiles.profile().version() == 0) {
                profiles.save(
                        details(
                                "I keep data pipelines and models alive at a parcel service, and like a README that runs.",
                                "exploratory-analysis",
                                "data-cleaning",
                                "data-visualization",
                                "pandas",
                                "sql",
                                "transfer-learning",
                                "docker",
                                "model-serving"),
                        0);
            }
        });
    }

    private static MentorDetails details(String about, String... skills) {
        return new MentorDetails(
                Arrays.stream(skills).map(Slug::new).collect(Collectors.toSet()), Set.of(Locale.ENGLISH), 3, about);
    }

    /** By the mentor who is signed in. */
    void approveWithNotes(UUID submission, ProjectInfo project) {
        desk.start(submission);
        DraftContent judged = new DraftContent(
                SCORES,
                List.of(
                        comment(About.whole(), """
                                The question is one a bank would ask, and the split by month is the right one. Four \
                                months and 8,200 calls are enough: the gap to the rule of thumb is far wider than \
                                chance would make it."""),
                        comment(About.project(project.id()), """
                                The table says it all. I would move the limits right below it: they are honest, and \
                                nobody reads that far down."""),
                        comment(About.criterion(new Slug("error-analysis")), """
                                This is the thin part. Take 30 calls the model ranked high that failed, and 30 it \
                                ranked low that succeeded. What do they have in common?""")),
                "Good candidate for a second project with time series.",
                Verdict.APPROVED_WITH_NOTES,
                project.content().proves());
        decisions.decide(submission, drafts.save(submission, judged, 0));
    }

    private static DraftComment comment(About about, String text) {
        return new DraftComment(about, text);
    }

    void ensureApplication(AccountInfo learner) {
        Acting.as(learner, () -> {
            if (applications.mine().isEmpty()) {
                applications.apply(
                        """
                        I have taught statistics to nurses and engineers for eight years and reviewed for two journals. \
                        I can judge study design, intervals and charts; I am still learning deep learning myself and \
                        would leave that to others.""",
                        Set.of(
                                new Slug("statistics"),
                                new Slug("experiment-design"),
                                new Slug("causal-inference"),
                                new Slug("data-visualization")),
                        Set.of(Locale.ENGLISH, Locale.of("tr"), Locale.GERMAN),
                        UUID.randomUUID());
            }
        });
    }
}
