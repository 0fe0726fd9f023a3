package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.cairn.account.Authority;
import io.cairn.account.PersonDetails;
import io.cairn.shared.ui.Moments;
import java.time.Instant;
import java.util.stream.Collectors;

/** What the portal knows of somebody's account. */
class PersonFacts extends Section {

    private final DescriptionList facts = new DescriptionList();

    PersonFacts(PersonDetails person) {
        addClassName("stack");
        facts.addClassNames("figures", "numbers");
        Span state = new Span(text(person.disabled() ? "person.disabled" : "person.enabled"));
        state.addClassNames("badge", person.disabled() ? "warn" : "accent");
        facts.add(new Term(text("person.state")), new Description(state));
        fact(
                "may",
                person.info().authorities().stream()
                        .sorted()
                        .map(PersonFacts::name)
                        .collect(Collectors.joining(", ")));
        fact("since", Moments.dayAndTime(person.createdAt()));
        Instant lastSignIn = person.lastSignIn();
        fact("last-sign-in", lastSignIn == null ? text("person.unknown") : Moments.dayAndTime(lastSignIn));
        fact("remembered", text("person.remembered.count", person.remembered()));
        Instant linkUntil = person.linkUntil();
        if (linkUntil != null) {
            fact("link", text("person.link.until", Moments.dayAndTime(linkUntil)));
        }
        add(new H2(text("person.facts")), facts);
    }

    private static String name(Authority authority) {
        return text("people." + authority);
    }

    private void fact(String key, String value) {
        facts.add(new Term(text("person." + key)), new Description(value));
    }
}
