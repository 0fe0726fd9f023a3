package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.account.AccountAccess;
import io.cairn.account.LastAdminException;
import io.cairn.account.PersonDetails;
import io.cairn.review.Suspensions;
import io.cairn.shared.ui.Notifications;
import java.util.UUID;

/** What an admin can do about somebody's way in. Each asks for a reason. */
class PersonActions extends Section {

    private final UUID id;
    private final String name;
    private final SerializableRunnable afterwards;

    /** @param afterwards called when something was done */
    PersonActions(
            PersonDetails person,
            boolean self,
            AccountAccess access,
            Suspensions suspensions,
            SerializableRunnable afterwards) {
        this.id = person.info().id();
        this.name = person.info().displayName();
        this.afterwards = afterwards;
        addClassNames("panel", "stack");
        add(new H2(text("person.actions")));
        if (person.disabled()) {
            add(action("enable", reason -> access.enable(id, reason)));
            return;
        }
        add(action("sign-out", reason -> access.signOutEverywhere(id, reason)));
        if (self) {
            add(new Paragraph(text("person.you")));
            return;
        }
        add(
                access.canMail()
                        ? action("mail-link", reason -> access.mailResetLink(id, reason))
                        : dialog("link", reason -> handOver(access.makeResetLink(id, reason))),
                action("disable", reason -> suspensions.disable(id, reason)));
    }

    private Button action(String key, SerializableConsumer<String> act) {
        return dialog(key, reason -> {
            try {
                act.accept(reason);
                afterwards.run();
            } catch (LastAdminException e) {
                Notifications.problem(text("people.last"));
            }
        });
    }

    private Button dialog(String key, SerializableConsumer<String> act) {
        return new Button(text("person." + key), click -> new ReasonDialog("person." + key, name, act).open());
    }

    private void handOver(String secret) {
        ResetLinkDialog dialog = new ResetLinkDialog(name, secret);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                afterwards.run();
            }
        });
        dialog.open();
    }
}
