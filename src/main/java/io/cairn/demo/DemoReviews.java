package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.platform.DemoProfile;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.Projects;
import io.cairn.review.About;
import io.cairn.review.ReviewConversations;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionPreview;
import io.cairn.review.SubmissionRequest;
import io.cairn.review.Submissions;
import io.cairn.shared.Slug;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What demo learners have given to be judged: one project is decided and talked about, two others wait. */
@Component
@Profile(DemoProfile.NAME)
class DemoReviews {

    private static final Slug GOAL = new Slug("machine-learning-engineer");

    private final Submissions submissions;
    private final ReviewConversations conversations;
    private final Projects projects;
    private final DemoMentors mentors;
    private final DemoSurvey survey;

    DemoReviews(
            Submissions submissions,
            ReviewConversations conversations,
            Projects projects,
            DemoMentors mentors,
            DemoSurvey survey) {
        this.submissions = submissions;
        this.conversations = conversations;
        this.projects = projects;
        this.mentors = mentors;
        this.survey = survey;
    }

    /** @param learner who has the projects of {@link DemoProjects} */
    void ensureOne(AccountInfo learner, AccountInfo mentor) {
        Acting.as(learner, () -> {
            if (submissions.all().isEmpty()) {
                ProjectInfo ranking = of(DemoProjects.RANKING);
                UUID decided = submit(ranking, GOAL, """
                        My first project from end to end. I am least sure about the split: I took the last four months \
                        for testing. Is that enough to trust the numbers?""");
                submit(of(DemoProjects.LEAVES), GOAL, """
                        The field pictures were labelled by two of us; our part is named in the project. \
                        I would like to know whether the two remedies are compared fairly.""");
                Acting.as(mentor, () -> mentors.approveWithNotes(decided, ranking));
                say(decided, """
                        Thank you. I looked at the wrongly ranked calls: most are people who had been called before \
                        about something else. Would you split "called before" by campaign, or drop it?""");
                Acting.as(mentor, () -> say(decided, """
                        Split it. The old campaign tells who picks up the phone, this one who says yes. Show both in \
                        the ablation table and you have the error analysis that is missing."""));
            }
        });
    }

    /** @param learner somebody else, whose work waits as well */
    void ensureAnother(AccountInfo learner) {
        Acting.as(learner, () -> {
            if (submissions.all().isEmpty()) {
                survey.ensure();
                submit(of(DemoSurvey.BRIEF), null, """
                        I come from statistics, so please be strict about the charts rather than the intervals.""");
            }
        });
    }

    private ProjectInfo of(Slug brief) {
        return projects.all().stream()
                .filter(project -> brief.equals(project.brief()))
                .findFirst()
                .orElseThrow();
    }

    private UUID submit(ProjectInfo project, @Nullable Slug role, String note) {
        SubmissionRequest request = new SubmissionRequest(ReviewKind.PROJECT, project.id(), role, null, note);
        SubmissionPreview preview = submissions.preview(request);
        return submissions.submit(request, preview.digest(), UUID.randomUUID());
    }

    private void say(UUID submission, String text) {
        conversations.say(submission, About.whole(), text, UUID.randomUUID());
    }
}
