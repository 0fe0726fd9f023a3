package io.cairn.progress.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** How long a timer has run; the browser counts on by itself. */
@Tag("cairn-work-timer")
@JsModule("./work-timer.js")
class TimerClock extends HtmlComponent {

    TimerClock(Duration elapsed) {
        addClassNames("timer-clock", "numbers");
        getElement().setAttribute("role", "timer").setAttribute("seconds", String.valueOf(elapsed.toSeconds()));
    }
}
