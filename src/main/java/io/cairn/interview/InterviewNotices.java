package io.cairn.interview;

import io.cairn.notification.Notice;
import io.cairn.notification.NoticeKind;
import io.cairn.notification.Notices;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What both sides of an interview are told of it. What comes of a verb is written for the statement that changes the
 * interview, see {@link Notices#forStatement}; the interview is given as it is from then on.
 */
@Component
class InterviewNotices {

    private final Notices notices;

    InterviewNotices(Notices notices) {
        this.notices = notices;
    }

    String booked(Interview interview) {
        return notices.forStatement(toBoth(interview, InterviewNoticeKinds.BOOKED, "booked", Map.of("moved", "0")));
    }

    String moved(Interview interview) {
        return notices.forStatement(toBoth(interview, InterviewNoticeKinds.BOOKED, "moved", Map.of("moved", "1")));
    }

    String cancelledByLearner(Interview interview) {
        return notices.forStatement(
                toMentor(interview, InterviewNoticeKinds.CANCELLED, "cancelled", ended(interview, 0)));
    }

    String cancelledByMentor(Interview interview) {
        return notices.forStatement(
                toLearner(interview, InterviewNoticeKinds.CANCELLED, "cancelled", ended(interview, 0)));
    }

    String missed(Interview interview) {
        return notices.forStatement(
                toLearner(interview, InterviewNoticeKinds.CANCELLED, "missed", ended(interview, 1)));
    }

    /** One of the two cannot take part any more; should they come back, they see it as well. */
    String lost(Interview interview) {
        return notices.forStatement(toBoth(interview, InterviewNoticeKinds.CANCELLED, "lost", ended(interview, 2)));
    }

    private static Map<String, String> ended(Interview interview, int how) {
        return Map.of(
                "missed", String.valueOf(how), "reason", interview.lastChange().reason());
    }

    String placeChanged(Interview interview) {
        return notices.forStatement(
                toLearner(interview, InterviewNoticeKinds.PLACE, "place", Map.of("place", interview.place())));
    }

    /** @param hours how many before it begins */
    List<Notice> reminders(Interview interview, int hours) {
        // One for every time it was to begin, so that a move is followed by new ones.
        String what = "reminder/%s/%d".formatted(interview.time().start(), hours);
        return toBoth(interview, InterviewNoticeKinds.REMINDER, what, Map.of("place", interview.place()));
    }

    private static List<Notice> toBoth(Interview interview, NoticeKind kind, String what, Map<String, String> words) {
        List<Notice> both = new ArrayList<>(toLearner(interview, kind, what, words));
        both.addAll(toMentor(interview, kind, what, words));
        return both;
    }

    private static List<Notice> toLearner(
            Interview interview, NoticeKind kind, String what, Map<String, String> words) {
        return List.of(notice(
                interview, interview.learner(), interview.mentor(), kind, what, words, InterviewPaths.INTERVIEWS));
    }

    /** Nobody, if the mentor is gone. */
    private static List<Notice> toMentor(Interview interview, NoticeKind kind, String what, Map<String, String> words) {
        Participant mentor = interview.mentor();
        return mentor == null
                ? List.of()
                : List.of(notice(interview, mentor, interview.learner(), kind, what, words, InterviewPaths.MENTOR));
    }

    private static Notice notice(
            Interview interview,
            Participant to,
            @Nullable Participant other,
            NoticeKind kind,
            String what,
            Map<String, String> words,
            String list) {
        Map<String, String> all = new HashMap<>(words);
        all.put("name", other == null ? "" : other.name());
        all.put("topic", String.valueOf(interview.topic().ordinal()));
        all.put("start", interview.time().start().toString());
        String key = "interview/%s/%d/%s".formatted(interview.id(), interview.sequence(), what);
        return new Notice(to.id(), kind, key, all, InterviewPaths.of(list, interview.id()));
    }
}
