package io.cairn.review;

import io.cairn.account.Authority;
import io.cairn.notification.NoticeKind;
import io.cairn.notification.Notices;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells learners and mentors what they wait for; each in the transaction in which it happens, and once. */
@Component
class ReviewNotices {

    private final Notices notices;

    ReviewNotices(Notices notices) {
        this.notices = notices;
    }

    void decided(SubmissionInfo submission, Verdict verdict, String mentor) {
        toLearner(
                submission,
                ReviewNoticeKinds.DECIDED,
                "decided",
                Map.of("mentor", mentor, "verdict", String.valueOf(verdict.ordinal())));
    }

    void closed(SubmissionInfo submission, String reason) {
        toLearner(submission, ReviewNoticeKinds.CLOSED, "closed", Map.of("reason", reason));
    }

    void withdrawalAsked(SubmissionInfo submission, UUID mentor) {
        toMentor(
                mentor,
                submission,
                ReviewNoticeKinds.WITHDRAWAL,
                "withdrawal/" + mentor,
                Map.of("name", submission.learner().name()));
    }

    /** @param name who wants this mentor to have it */
    void yoursFirst(SubmissionInfo submission, UUID mentor, String name, String occasion) {
        toMentor(mentor, submission, ReviewNoticeKinds.YOURS_FIRST, "yours/" + occasion, Map.of("name", name));
    }

    void answered(SubmissionInfo submission, UUID to, Comment comment, String name) {
        to(to, submission, ReviewNoticeKinds.ANSWERED, "comment/" + comment.id(), Map.of("name", name));
    }

    /** @param since what is waited for an answer to */
    void waiting(SubmissionInfo submission, UUID whom, String since, int days) {
        to(
                whom,
                submission,
                ReviewNoticeKinds.WAITING,
                "waiting/%s/%d".formatted(since, days),
                Map.of("days", String.valueOf(days)));
    }

    void applicationDecided(UUID applicant, UUID application, boolean accepted) {
        notices.send(
                applicant,
                ReviewNoticeKinds.APPLICATION,
                "mentor-application/" + application,
                Map.of("accepted", accepted ? "1" : "0"),
                ReviewPaths.MENTORING);
    }

    void appointed(UUID whom, Authority authority, String admin, Instant at) {
        toPerson(whom, ReviewNoticeKinds.APPOINTED, authority, admin, at);
    }

    void dismissed(UUID whom, Authority authority, String admin, Instant at) {
        toPerson(whom, ReviewNoticeKinds.DISMISSED, authority, admin, at);
    }

    private void toPerson(UUID whom, NoticeKind kind, Authority authority, String admin, Instant at) {
        notices.send(
                whom,
                kind,
                "authority/%s/%s".formatted(authority, at),
                Map.of("admin", admin, "authority", String.valueOf(authority.ordinal())),
                ReviewPaths.MENTORING);
    }

    private void to(UUID whom, SubmissionInfo submission, NoticeKind kind, String what, Map<String, String> words) {
        if (whom.equals(submission.learner().id())) {
            toLearner(submission, kind, what, words);
        } else {
            toMentor(whom, submission, kind, what, words);
        }
    }

    private void toLearner(SubmissionInfo submission, NoticeKind kind, String what, Map<String, String> words) {
        send(submission.learner().id(), submission, kind, what, words, ReviewPaths.submission(submission.id()));
    }

    private void toMentor(
            UUID mentor, SubmissionInfo submission, NoticeKind kind, String what, Map<String, String> words) {
        send(mentor, submission, kind, what, words, ReviewPaths.desk(submission.id()));
    }

    private void send(
            UUID whom,
            SubmissionInfo submission,
            NoticeKind kind,
            String what,
            Map<String, String> words,
            String link) {
        Map<String, String> all = new HashMap<>(words);
        all.put("kind", String.valueOf(submission.kind().ordinal()));
        all.put("title", submission.title());
        notices.send(whom, kind, "review/%s/%s".formatted(submission.id(), what), all, link);
    }
}
