package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.function.SerializableFunction;

/** Says which week is shown, with ways to the ones beside it. */
class WeekBar extends Div {

    /** @param address of a week's times */
    WeekBar(Week week, Week thisWeek, SerializableFunction<Week, String> address) {
        addClassName("week-bar");
        H2 heading =
                new H2(text("week", InterviewWords.shortDay(week.monday()), InterviewWords.shortDay(week.sunday())));
        Nav ways = new Nav();
        ways.addClassName("row");
        ways.getElement().setAttribute("aria-label", text("weeks"));
        if (week.isAfter(thisWeek)) {
            ways.add(link(address.apply(week.previous()), "week.previous"));
        }
        ways.add(link(address.apply(week.next()), "week.next"));
        add(heading, ways);
    }

    private static Anchor link(String address, String key) {
        Anchor link = new Anchor(address, text(key));
        link.addClassName("action-link");
        return link;
    }
}
