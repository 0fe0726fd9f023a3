package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.account.EmailAddress;
import io.cairn.portfolio.PageContent;
import java.util.Optional;

/** What the page says in words, and which of its parts are shown. */
class PageForm extends Composite<FormLayout> {

    private static final int TYPING_PAUSE_MS = 800;

    private final TextField headline = new TextField(getTranslation("portfolio.page.headline"));
    private final TextArea statement = new TextArea(getTranslation("portfolio.page.statement"));
    private final TextField location = new TextField(getTranslation("portfolio.page.location"));
    private final EmailField contactEmail = new EmailField(getTranslation("portfolio.page.email"));
    private final LinksField links = new LinksField(getTranslation("portfolio.page.links"), PageContent.MAX_LINKS);
    private final Checkbox showsSkills = new Checkbox(getTranslation("portfolio.page.shows-skills"));
    private final Checkbox showsStages = new Checkbox(getTranslation("portfolio.page.shows-stages"));
    private final Binder<PageContent> binder = new Binder<>(PageContent.class);

    /** @param onChange after a change by the person, and a short pause while they type */
    PageForm(SerializableRunnable onChange) {
        limit(headline, PageContent.MAX_HEADLINE_LENGTH);
        headline.setHelperText(getTranslation("portfolio.page.headline.help"));
        limit(statement, PageContent.MAX_STATEMENT_LENGTH);
        statement.setHelperText(getTranslation("portfolio.page.statement.help", PageContent.MAX_STATEMENT_LENGTH));
        statement.setMinRows(4);
        limit(location, PageContent.MAX_LOCATION_LENGTH);
        contactEmail.setHelperText(getTranslation("portfolio.page.email.help"));
        bind();
        binder.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        getContent().addClassName("page-form");
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("32em", 2));
        getContent().add(headline, statement, location, contactEmail, links, showsStages, showsSkills);
        for (var wide :
                new com.vaadin.flow.component.Component[] {headline, statement, links, showsStages, showsSkills}) {
            getContent().setColspan(wide, 2);
        }
    }

    private static void limit(TextFieldBase<?, String> field, int length) {
        field.getElement().setProperty("maxlength", length);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MS);
    }

    private void bind() {
        binder.forField(headline).bind("headline");
        binder.forField(statement).bind("statement");
        binder.forField(location).bind("location");
        binder.forField(contactEmail)
                .withDefaultValidator(false) // It would come first, and without words.
                .withValidator(
                        email -> email.isBlank() || EmailAddress.isValid(email),
                        getTranslation("account.email.invalid"))
                .bind("contactEmail");
        binder.forField(links).bind("links");
        binder.forField(showsSkills).bind("showsSkills");
        binder.forField(showsStages).bind("showsStages");
    }

    void show(PageContent content) {
        binder.readRecord(content);
    }

    /** What is in the fields; empty, and said by the fields, when it cannot be. */
    Optional<PageContent> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }
}
