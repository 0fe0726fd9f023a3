package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.portfolio.CvEntry;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One job or degree. */
class CvEntryForm extends Composite<FormLayout> {

    private final TextField title;
    private final TextField organisation;
    private final TextField from = new TextField(getTranslation("portfolio.cv.from"));
    private final TextField to = new TextField(getTranslation("portfolio.cv.to"));
    private final TextArea text = new TextArea(getTranslation("portfolio.cv.text"));

    CvEntryForm(String kind, SerializableRunnable onChange, SerializableConsumer<CvEntryForm> onRemove) {
        title = new TextField(getTranslation("portfolio.cv.%s.title".formatted(kind)));
        organisation = new TextField(getTranslation("portfolio.cv.%s.organisation".formatted(kind)));
        title.setMaxLength(CvEntry.MAX_NAME_LENGTH);
        organisation.setMaxLength(CvEntry.MAX_NAME_LENGTH);
        text.setMaxLength(CvEntry.MAX_TEXT_LENGTH);
        from.setHelperText(getTranslation("portfolio.cv.month.help"));
        to.setHelperText(getTranslation("portfolio.cv.to.help"));
        fields().forEach(field -> {
            field.setManualValidation(true);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    onChange.run();
                }
            });
        });
        Button remove = new Button(getTranslation("portfolio.cv.remove"), click -> onRemove.accept(this));
        getContent().addClassNames("panel", "cv-entry");
        getContent()
                .setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("32em", 2));
        getContent().add(title, organisation, from, to, text, remove);
        getContent().setColspan(text, 2);
    }

    private Stream<TextFieldBase<?, String>> fields() {
        return Stream.of(title, organisation, from, to, text);
    }

    void focus() {
        title.focus();
    }

    void show(CvEntry entry) {
        title.setValue(entry.title());
        organisation.setValue(entry.organisation());
        from.setValue(entry.from().toString());
        to.setValue(entry.to() == null ? "" : entry.to().toString());
        text.setValue(entry.text());
    }

    boolean isUntouched() {
        return fields().allMatch(field -> field.getValue().isBlank());
    }

    /** Empty, and said by the fields, while something is missing or cannot be. */
    Optional<CvEntry> read() {
        refuse(title, title.getValue().isBlank() ? "portfolio.cv.missing" : null);
        refuse(organisation, organisation.getValue().isBlank() ? "portfolio.cv.missing" : null);
        Optional<YearMonth> first = Months.read(from.getValue()).filter(CvEntry::isLikely);
        Optional<YearMonth> last = Months.read(to.getValue()).filter(CvEntry::isLikely);
        refuse(from, first.isEmpty() ? "portfolio.cv.month.wrong" : null);
        boolean backwards = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        boolean unreadable = last.isEmpty() && !to.getValue().isBlank();
        refuse(to, unreadable ? "portfolio.cv.month.wrong" : backwards ? "portfolio.cv.backwards" : null);
        if (fields().anyMatch(TextFieldBase::isInvalid) || first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CvEntry(
                title.getValue(), organisation.getValue(), first.get(), last.orElse(null), text.getValue()));
    }

    private void refuse(TextField field, @Nullable String key) {
        field.setInvalid(key != null);
        field.setErrorMessage(key == null ? "" : getTranslation(key));
    }
}
