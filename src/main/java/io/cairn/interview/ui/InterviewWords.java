package io.cairn.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.interview.Participant;
import io.cairn.interview.TimeSlot;
import io.cairn.review.InterviewTopic;
import io.cairn.shared.ui.ZoneField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the interviews' screens say, in the person's language. */
final class InterviewWords {

    private InterviewWords() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate("interviews." + key, values);
    }

    static String topic(InterviewTopic topic) {
        return text("topic." + topic.name());
    }

    /** For example "Tuesday, 24 November 2026". */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale())
                .format(day);
    }

    /** For example "24 Nov 2026". */
    static String shortDay(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(day);
    }

    /** From when to when on the clock of a zone, such as "15:00 to 15:45". */
    static String time(TimeSlot slot, ZoneId zone) {
        return text("time", clock(slot.start(), zone), clock(slot.end(), zone));
    }

    static String clock(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(at.atZone(zone));
    }

    static String when(TimeSlot slot, ZoneId zone) {
        return text("when", day(LocalDate.ofInstant(slot.start(), zone)), time(slot, zone));
    }

    /** Where the other one's clock is, and what it shows then if that is something else. */
    static String there(TimeSlot slot, ZoneId mine, ZoneId theirs) {
        var there = slot.start().atZone(theirs);
        var here = slot.start().atZone(mine);
        if (there.toLocalDateTime().equals(here.toLocalDateTime())) {
            return text("there.same", ZoneField.name(theirs));
        }
        return there.toLocalDate().equals(here.toLocalDate())
                ? text("there", clock(slot.start(), theirs), ZoneField.name(theirs))
                : text(
                        "there.other-day",
                        clock(slot.start(), theirs),
                        ZoneField.name(theirs),
                        shortDay(there.toLocalDate()));
    }

    static String name(@Nullable Participant person) {
        return person == null ? text("gone") : person.name();
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
