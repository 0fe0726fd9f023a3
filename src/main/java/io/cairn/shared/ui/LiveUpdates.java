package io.cairn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import io.cairn.shared.NodeEvents;
import io.cairn.shared.NodeEvents.Subscription;
import io.cairn.shared.SessionService;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Lets a component hear what happens elsewhere while it is in a browser tab, and change the tab by itself. The
 * subscription ends when the component leaves the tab, and begins again when the tab's session has come back from disk.
 */
public final class LiveUpdates {

    private LiveUpdates() {}

    /**
     * Hears the events of one topic.
     *
     * @param onEvent runs in the tab, with what {@link NodeEvents#publish} was given
     * @param onReturn runs after the tab was away with the portal and may have missed events: shows anew what is shown
     */
    public static void listen(
            Component component, String topic, SerializableConsumer<String> onEvent, SerializableRunnable onReturn) {
        keep(
                component,
                tab -> SessionService.running(NodeEvents.class).subscribe(topic, tab.inside(onEvent)::accept),
                onReturn);
    }

    /**
     * The same for anything that can be subscribed to.
     *
     * @param begin subscribes, and has the tab run what it hears; called when the component comes into a tab, too early
     *     to read from the database
     */
    public static void keep(
            Component component, SerializableFunction<Tab, Subscription> begin, SerializableRunnable onReturn) {
        Keeper keeper = new Keeper(begin, onReturn);
        component.addAttachListener(attach -> keeper.enter(attach.getUI()));
        component.addDetachListener(detach -> keeper.leave());
    }

    /** A browser tab, seen from a thread that has nothing to do with it. */
    public static final class Tab implements Serializable {

        private final UI ui;

        private Tab(UI ui) {
            this.ui = ui;
        }

        /** Hands over to the tab; does nothing when the tab has been closed or has not come back from disk yet. */
        public <T> SerializableConsumer<T> inside(SerializableConsumer<T> action) {
            return value -> {
                if (ui.getSession() != null && ui.getSession().getService() != null) {
                    ui.accessLater(() -> action.accept(value), Tab::ignore).run();
                }
            };
        }

        private static void ignore() {}
    }

    private static class Keeper implements Serializable {

        private final SerializableFunction<Tab, Subscription> begin;
        private final SerializableRunnable onReturn;
        private transient @Nullable Subscription current;
        private @Nullable Registration returning;

        Keeper(SerializableFunction<Tab, Subscription> begin, SerializableRunnable onReturn) {
            this.begin = begin;
            this.onReturn = onReturn;
        }

        void enter(UI ui) {
            leave();
            current = begin.apply(new Tab(ui));
            returning = ComponentUtil.addListener(ui, SessionRestored.class, restored -> {
                current = begin.apply(new Tab(ui));
                onReturn.run();
            });
        }

        void leave() {
            if (current != null) {
                current.end();
                current = null;
            }
            if (returning != null) {
                returning.remove();
                returning = null;
            }
        }
    }
}
