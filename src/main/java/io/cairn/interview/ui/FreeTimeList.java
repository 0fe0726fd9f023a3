package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.interview.FreeTime;
import io.cairn.interview.FreeTimes;
import io.cairn.interview.Participant;
import io.cairn.shared.ui.EmptyState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Free times by day, on the clock of whoever looks at them, with the mentor's clock beside. */
class FreeTimeList extends Div {

    private final ZoneId zone;
    private final SerializableFunction<FreeTime, Participant> other;
    private final String noneOffered;

    /**
     * @param other with whom one would meet
     * @param noneOffered prefix of what is said if there are no such times at all
     * @param address of a week's times
     * @param pick called with the time that is chosen
     */
    FreeTimeList(
            FreeTimes free,
            SerializableFunction<FreeTime, Participant> other,
            String noneOffered,
            ZoneId zone,
            SerializableFunction<Week, String> address,
            SerializableConsumer<FreeTime> pick) {
        this.zone = zone;
        this.other = other;
        this.noneOffered = noneOffered;
        addClassNames("free-times", "stack");
        if (free.times().isEmpty()) {
            add(nothing(free, address));
            return;
        }
        free.times().stream()
                .collect(Collectors.groupingBy(
                        one -> LocalDate.ofInstant(one.time().start(), zone), TreeMap::new, Collectors.toList()))
                .forEach((day, times) -> add(day(day, times, pick)));
    }

    private EmptyState nothing(FreeTimes free, SerializableFunction<Week, String> address) {
        if (free.next() != null) {
            LocalDate day = LocalDate.ofInstant(free.next(), zone);
            Anchor there = new Anchor(address.apply(Week.of(day)), text("none.next", InterviewWords.day(day)));
            there.addClassName("button-link");
            return new EmptyState(text("none.title"), text("none.text"), there);
        }
        String key = free.offered() ? "none.taken" : noneOffered;
        return new EmptyState(text(key + ".title"), text(key + ".text"));
    }

    private Section day(LocalDate day, List<FreeTime> times, SerializableConsumer<FreeTime> pick) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        times.forEach(one -> list.add(new ListItem(time(one, pick))));
        Section section = new Section(new H3(InterviewWords.day(day)), list);
        section.getElement().setAttribute("aria-label", InterviewWords.day(day));
        return section;
    }

    private Div time(FreeTime one, SerializableConsumer<FreeTime> pick) {
        Participant with = other.apply(one);
        Button button = new Button(InterviewWords.time(one.time(), zone), click -> pick.accept(one));
        button.addClassName("numbers");
        // The same time may be there with several mentors.
        button.setAriaLabel(text("pick", InterviewWords.time(one.time(), zone), with.name()));
        Span name = new Span(with.name());
        name.addClassName("free-time-mentor");
        Paragraph there = new Paragraph(InterviewWords.there(one.time(), zone, with.zone()));
        there.addClassNames("soft", "small", "numbers");
        Div beside = new Div(name, there);
        Div row = new Div(button, beside);
        row.addClassName("free-time");
        return row;
    }
}
