package io.cairn.interview;

import io.cairn.notification.NoticeKind;
import io.cairn.notification.Notices;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells both sides of an interview what happens to it. */
@Component
class InterviewNotices {

    private final Notices notices;

    InterviewNotices(Notices notices) {
        this.notices = notices;
    }

    void booked(Interview interview) {
        toBoth(interview, InterviewNoticeKinds.BOOKED, "booked", Map.of("moved", "0"));
    }

    /** @param interview as it is from now on */
    void moved(Interview interview) {
        toBoth(interview, InterviewNoticeKinds.BOOKED, "moved", Map.of("moved", "1"));
    }

    void cancelledByLearner(Interview interview, String reason) {
        toMentor(interview, InterviewNoticeKinds.CANCELLED, "cancelled", Map.of("missed", "0", "reason", reason));
    }

    void cancelledByMentor(Interview interview, String note) {
        toLearner(interview, InterviewNoticeKinds.CANCELLED, "cancelled", Map.of("missed", "0", "reason", note));
    }

    void missed(Interview interview, String note) {
        toLearner(interview, InterviewNoticeKinds.CANCELLED, "missed", Map.of("missed", "1", "reason", note));
    }

    void placeChanged(Interview interview, String place) {
        toLearner(interview, InterviewNoticeKinds.PLACE, "place", Map.of("place", place));
    }

    /** @param hours how many before it begins */
    void remind(Interview interview, int hours) {
        // One for every time it was to begin, so that a move is followed by new ones.
        String what = "reminder/%s/%d".formatted(interview.time().start(), hours);
        toBoth(interview, InterviewNoticeKinds.REMINDER, what, Map.of("place", interview.place()));
    }

    private void toBoth(Interview interview, NoticeKind kind, String what, Map<String, String> words) {
        toLearner(interview, kind, what, words);
        toMentor(interview, kind, what, words);
    }

    private void toLearner(Interview interview, NoticeKind kind, String what, Map<String, String> words) {
        send(interview, interview.learner(), interview.mentor(), kind, what, words, InterviewPaths.INTERVIEWS);
    }

    private void toMentor(Interview interview, NoticeKind kind, String what, Map<String, String> words) {
        if (interview.mentor() != null) {
            send(interview, interview.mentor(), interview.learner(), kind, what, words, InterviewPaths.MENTOR);
        }
    }

    private void send(
            Interview interview,
            Participant to,
            @Nullable Participant other,
            NoticeKind kind,
            String what,
            Map<String, String> words,
            String link) {
        Map<String, String> all = new HashMap<>(words);
        all.put("name", other == null ? "" : other.name());
        all.put("topic", String.valueOf(interview.topic().ordinal()));
        all.put("start", interview.time().start().toString());
        String key = "interview/%s/%d/%s".formatted(interview.id(), interview.sequence(), what);
        notices.send(to.id(), kind, key, all, link);
    }
}
