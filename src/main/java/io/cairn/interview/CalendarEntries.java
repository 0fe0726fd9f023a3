package io.cairn.interview;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes interviews for the calendars of the two who take part, each with the other's name. */
@Component
class CalendarEntries {

    /** That of the words there are. */
    private static final Locale LOCALE = Locale.ENGLISH;

    private final MessageSource words;

    CalendarEntries(MessageSource words) {
        this.words = words;
    }

    /**
     * @param reader one of the two
     * @param portal makes a whole address of a path in the portal
     */
    CalendarEntry entry(Interview interview, UUID reader, Function<String, URI> portal) {
        boolean learner = reader.equals(interview.learner().id());
        Participant other = learner ? interview.mentor() : interview.learner();
        String list = learner ? InterviewPaths.INTERVIEWS : InterviewPaths.MENTOR;
        return new CalendarEntry(
                interview,
                word("calendar.summary", topic(interview), name(other)),
                description(interview, other),
                portal.apply(InterviewPaths.of(list, interview.id())));
    }

    private String description(Interview interview, @Nullable Participant other) {
        String what = word("calendar.description", topic(interview), name(other));
        return interview.note().isEmpty() ? what : what + "\n" + word("calendar.note", interview.note());
    }

    private String topic(Interview interview) {
        return word("topic." + interview.topic().name());
    }

    private String name(@Nullable Participant person) {
        return person == null ? word("gone") : person.name();
    }

    private String word(String key, Object... values) {
        return words.getMessage("interviews." + key, values, LOCALE);
    }
}
