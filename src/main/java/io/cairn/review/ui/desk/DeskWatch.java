package io.cairn.review.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A beat from the browser while the desk is open there. */
@Tag("cairn-desk-watch")
@JsModule("./review-desk.js")
class DeskWatch extends Component {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final int BEATS_IN_A_LEASE = 4;

    DeskWatch(SerializableRunnable tick) {
        getElement().addEventListener("tick", event -> tick.run());
    }

    /** Beats several times before the lease ends. */
    void follow(Instant until) {
        Duration left = Duration.between(SessionService.running(Clock.class).instant(), until);
        Duration every = left.dividedBy(BEATS_IN_A_LEASE);
        every = every.compareTo(LONGEST) > 0 ? LONGEST : every;
        every = every.compareTo(SHORTEST) < 0 ? SHORTEST : every;
        getElement().callJsFunction("renewed", (double) left.toMillis(), (double) every.toMillis());
    }

    void stop() {
        getElement().callJsFunction("ended");
    }
}
