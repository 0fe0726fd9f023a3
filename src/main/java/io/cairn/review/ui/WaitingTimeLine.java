package io.cairn.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.cairn.review.WaitingTime;
import java.util.Optional;

/** How long reviews have taken of late; says so when that is not known. */
public class WaitingTimeLine extends Paragraph {

    /** @param time as measured; empty when too few have been decided to say */
    public WaitingTimeLine(Optional<WaitingTime> time) {
        addClassNames("waiting-time", "numbers");
        setText(time.map(this::measured).orElseGet(() -> getTranslation("reviews.waiting.unknown")));
    }

    private String measured(WaitingTime time) {
        return getTranslation(
                "reviews.waiting",
                ReviewWords.duration(time.median()),
                ReviewWords.duration(time.ninetiethPercentile()),
                time.sample());
    }
}
