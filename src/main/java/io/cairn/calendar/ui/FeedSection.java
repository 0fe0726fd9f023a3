package io.cairn.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinServletRequest;
import io.cairn.calendar.CalendarAddress;
import io.cairn.calendar.CalendarSettings;
import io.cairn.shared.ui.CopyField;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.Notifications;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret address: whether there is one, a new one, none. It is shown once, when it is made. */
class FeedSection extends Section {

    private final CalendarSettings settings;
    private final Div body = new Div();

    FeedSection(CalendarSettings settings) {
        this.settings = settings;
        addClassName("page-section");
        body.addClassName("stack");
        add(new H2(getTranslation("calendar.feed")), body);
    }

    void show(CalendarAddress address) {
        body.removeAll();
        Instant madeAt = address.madeAt();
        if (madeAt == null) {
            Button make = new Button(getTranslation("calendar.feed.make"), click -> renew());
            make.addThemeVariants(ButtonVariant.PRIMARY);
            body.add(new Paragraph(getTranslation("calendar.feed.none")), new Div(make));
            return;
        }
        Instant readAt = address.readAt();
        body.add(new Paragraph(
                readAt == null
                        ? getTranslation("calendar.feed.made", Moments.dayAndTime(madeAt))
                        : getTranslation(
                                "calendar.feed.read", Moments.dayAndTime(madeAt), Moments.dayAndTime(readAt))));
        body.add(new Paragraph(getTranslation("calendar.feed.lost")));
        body.add(buttons());
    }

    private Div buttons() {
        Div buttons = new Div(
                new Button(getTranslation("calendar.feed.renew"), click -> confirm("calendar.feed.renew", this::renew)),
                new Button(getTranslation("calendar.feed.stop"), click -> confirm("calendar.feed.stop", this::stop)));
        buttons.addClassName("row");
        return buttons;
    }

    private void confirm(String key, SerializableRunnable action) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation(key + ".title"),
                getTranslation(key + ".text"),
                getTranslation(key),
                yes -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("calendar.feed.keep"));
        dialog.open();
    }

    private void renew() {
        String address = address(settings.renew());
        body.removeAll();
        body.add(
                new Paragraph(getTranslation("calendar.feed.once")),
                new CopyField(getTranslation("calendar.feed.address"), address),
                new Paragraph(getTranslation("calendar.feed.how")),
                buttons());
        Notifications.done(getTranslation("calendar.feed.done"));
    }

    private void stop() {
        settings.stop();
        show(new CalendarAddress(null, null, LocalTime.NOON));
        Notifications.done(getTranslation("calendar.feed.stopped"));
    }

    /** As the browser reaches the portal, which a program elsewhere will do the same way. */
    private static String address(String secret) {
        return ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                .path("/calendar/" + secret + ".ics")
                .build()
                .toUriString();
    }
}
