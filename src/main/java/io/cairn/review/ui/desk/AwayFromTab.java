package io.cairn.review.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.shared.SessionService;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Does what may have to wait for the database away from the browser tab, so that the tab goes on meanwhile. */
@Component
class AwayFromTab extends SessionService {

    /**
     * Works as the person who is signed in.
     *
     * @param work says by its result what has failed
     * @param then runs in the tab, unless it was closed meanwhile
     */
    <T> void run(UI ui, Supplier<T> work, SerializableConsumer<T> then) {
        Thread.ofVirtual().name("desk").start(new DelegatingSecurityContextRunnable(() -> {
            T result = work.get();
            ui.accessLater(() -> then.accept(result), AwayFromTab::ignore).run();
        }));
    }

    private static void ignore() {}
}
