package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import io.cairn.catalog.Catalog;
import io.cairn.review.MentorApplication;
import io.cairn.shared.Slug;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** In which a learner says why they would be a good mentor, and of what. */
class ApplicationForm extends Composite<Section> {

    private final UUID id = UUID.randomUUID();
    private final TextArea words = new TextArea(text("apply.words"));
    private final SkillsField skills;
    private final LanguagesField languages = new LanguagesField();

    /**
     * @param before what was sent last, to begin from
     * @param send applies; given this form and its identity, which stays the same when it is sent again
     */
    ApplicationForm(
            Catalog catalog, Optional<MentorApplication> before, SerializableBiConsumer<ApplicationForm, UUID> send) {
        words.setMaxLength(MentorApplication.MAX_TEXT_LENGTH);
        words.setHelperText(text("apply.words.help", MentorApplication.MAX_TEXT_LENGTH));
        words.setRequiredIndicatorVisible(true);
        words.setManualValidation(true);
        words.setMinRows(4);
        skills = new SkillsField(catalog);
        skills.setHelperText(text("skills.help"));
        before.ifPresent(one -> {
            words.setValue(one.text());
            skills.choose(one.skills());
            languages.choose(one.languages());
        });
        Button apply = new Button(text("apply"));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setDisableOnClick(true);
        apply.addClickListener(click -> {
            try {
                if (isComplete()) {
                    send.accept(this, id);
                }
            } finally {
                apply.setEnabled(true);
            }
        });
        H2 title = new H2(text(before.isPresent() ? "apply.again" : "apply.form"));
        getContent().addClassNames("form-section", "stack");
        getContent().add(title, words, skills, languages, apply);
    }

    private boolean isComplete() {
        words.setErrorMessage(text("apply.words.missing"));
        words.setInvalid(words.getValue().isBlank());
        boolean complete = !words.isInvalid() & skills.check() & languages.check();
        if (!complete) {
            firstInvalid().focus();
        }
        return complete;
    }

    private Focusable<?> firstInvalid() {
        if (words.isInvalid()) {
            return words;
        }
        return skills.isInvalid() ? skills : languages;
    }

    String words() {
        return words.getValue();
    }

    Set<Slug> skills() {
        return new TreeSet<>(skills.getValue());
    }

    Set<Locale> languages() {
        return Set.copyOf(languages.getValue());
    }
}
