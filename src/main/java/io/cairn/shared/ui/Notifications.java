package io.cairn.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.function.SerializableRunnable;

/** Short messages at the foot of the screen; announced to screen readers by the component itself. */
public final class Notifications {

    private static final int SHORT_MS = 4_000;
    private static final int LONG_MS = 10_000;

    private Notifications() {}

    public static void done(String text) {
        show(text, SHORT_MS);
    }

    /** Something did not work; stays longer. */
    public static void problem(String text) {
        show(text, LONG_MS).addThemeVariants(NotificationVariant.ERROR);
    }

    /** Something was done and can be taken back for a while. */
    public static void undoable(String text, String undoLabel, SerializableRunnable undo) {
        Notification notification = new Notification();
        notification.setDuration(LONG_MS);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        Button button = new Button(undoLabel, click -> {
            notification.close();
            undo.run();
        });
        notification.add(new Span(text), button);
        notification.open();
    }

    private static Notification show(String text, int milliseconds) {
        Notification notification = new Notification(text, milliseconds, Notification.Position.BOTTOM_CENTER);
        notification.open();
        return notification;
    }
}
