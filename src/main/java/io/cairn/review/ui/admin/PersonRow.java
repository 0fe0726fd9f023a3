package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.LastAdminException;
import io.cairn.account.PersonEntry;
import io.cairn.account.PersonEntry.Change;
import io.cairn.review.Appointments;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.Notifications;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Somebody, what they may do and since when, and what an admin can change about it. */
class PersonRow extends ListItem {

    private final PersonEntry person;
    private final Appointments appointments;
    private final AccountInfo me;
    private final Set<Authority> authorities;
    private final Map<Authority, Span> facts = new EnumMap<>(Authority.class);
    private final Map<Authority, Button> buttons = new EnumMap<>(Authority.class);
    private final Div marks = new Div();

    PersonRow(PersonEntry person, Appointments appointments, AccountInfo me) {
        this.person = person;
        this.appointments = appointments;
        this.me = me;
        authorities = EnumSet.noneOf(Authority.class);
        authorities.addAll(person.authorities());
        addClassNames("line", "person-row");
        marks.addClassName("row");
        Span email = new Span(person.email());
        email.addClassName("soft");
        Div who = new Div(new H2(new Anchor(ReviewNavigation.person(person.id()), person.name())), email, marks);
        who.addClassName("person-facts");
        Div actions = new Div();
        actions.addClassNames("row", "person-actions");
        for (Authority authority : new Authority[] {Authority.MENTOR, Authority.ADMIN}) {
            Span fact = new Span();
            fact.addClassNames("soft", "small");
            facts.put(authority, fact);
            who.add(fact);
            actions.add(button(authority));
        }
        if (isMe()) {
            Span self = new Span(text("people.you"));
            self.addClassNames("soft", "small");
            who.add(self);
        }
        add(who, actions);
        show();
        person.changes().forEach(this::tell);
    }

    private boolean isMe() {
        return person.id().equals(me.id());
    }

    private Button button(Authority authority) {
        Button button = new Button("", click -> ask(authority));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        // Nobody locks themselves out; another admin can.
        button.setVisible(!(isMe() && authority == Authority.ADMIN));
        buttons.put(authority, button);
        return button;
    }

    private void show() {
        marks.removeAll();
        authorities.stream().filter(one -> one != Authority.LEARNER).forEach(one -> {
            Span mark = new Span(text("people." + one));
            mark.addClassNames("badge", "accent");
            marks.add(mark);
        });
        if (person.disabled()) {
            Span mark = new Span(text("people.disabled"));
            mark.addClassNames("badge", "warn");
            marks.add(mark);
        }
        buttons.forEach((authority, button) -> {
            button.setText(text(key(authority)));
            button.setAriaLabel(text(key(authority) + ".which", person.name()));
        });
    }

    /** What the button does. */
    private String key(Authority authority) {
        return "people.%s.%s".formatted(authorities.contains(authority) ? "revoke" : "grant", authority);
    }

    /** Only the last word about each. */
    private void tell(Change change) {
        Span fact = facts.get(change.authority());
        if (fact != null) {
            String admin = change.admin();
            fact.setText(text(
                    "people.%s.%s".formatted(change.granted() ? "granted" : "revoked", change.authority()),
                    admin == null ? text("people.gone") : admin,
                    Moments.dayAndTime(change.at())));
        }
    }

    private void ask(Authority authority) {
        String key = key(authority);
        boolean grant = !authorities.contains(authority);
        new ReasonDialog(key, person.name(), reason -> change(authority, grant, reason))
                .optional()
                .open();
    }

    private void change(Authority authority, boolean grant, String reason) {
        try {
            if (grant) {
                appointments.grant(person.id(), authority, reason).ifPresent(this::tell);
                authorities.add(authority);
            } else {
                appointments.revoke(person.id(), authority, reason).ifPresent(this::tell);
                authorities.remove(authority);
            }
            show();
            Notifications.done(text("people.done", person.name()));
        } catch (LastAdminException e) {
            Notifications.problem(text("people.last"));
        }
    }
}
