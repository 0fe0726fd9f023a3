package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import io.cairn.catalog.Catalog;
import io.cairn.review.MentorApplication;
import io.cairn.review.ui.ApplicationFacts;
import io.cairn.shared.ui.Moments;
import java.util.UUID;

/** One application, with the answer to it. */
class ApplicationCard extends Article {

    private final MentorApplication application;
    private final TextArea answer = new TextArea(text("applications.answer"));

    /** @param decide accepts or declines */
    ApplicationCard(
            MentorApplication application, Catalog catalog, SerializableBiConsumer<ApplicationCard, Boolean> decide) {
        this.application = application;
        addClassNames("panel", "stack");
        Span sent = new Span(text("applications.sent", Moments.dayAndTime(application.appliedAt())));
        sent.addClassNames("soft", "small");
        answer.setMaxLength(MentorApplication.MAX_TEXT_LENGTH);
        answer.setHelperText(text("applications.answer.help", MentorApplication.MAX_TEXT_LENGTH));
        answer.setWidthFull();
        Button accept = button("applications.accept", true, decide);
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(accept, button("applications.decline", false, decide));
        buttons.addClassName("row");
        add(new H2(application.applicant().name()), sent, new ApplicationFacts(application, catalog), answer, buttons);
    }

    private Button button(String key, boolean accept, SerializableBiConsumer<ApplicationCard, Boolean> decide) {
        Button button = new Button(text(key));
        button.setAriaLabel(text(key + ".which", application.applicant().name()));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                decide.accept(this, accept);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    UUID id() {
        return application.id();
    }

    String applicant() {
        return application.applicant().name();
    }

    String answer() {
        return answer.getValue();
    }
}
