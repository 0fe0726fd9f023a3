package io.cairn.review.ui.mentor;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks languages by the names they have in the person's own. */
class LanguagesField extends MultiSelectComboBox<Locale> {

    LanguagesField() {
        super(MentoringWords.text("languages"));
        setItemLabelGenerator(this::name);
        offer(Set.of());
        setHelperText(MentoringWords.text("languages.help"));
        setAutoExpand(AutoExpandMode.VERTICAL);
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
    }

    private String name(Locale language) {
        return language.getDisplayName(getLocale());
    }

    /** All that have a code of two letters, and what else is chosen. */
    private void offer(Collection<Locale> chosen) {
        setItems(Stream.concat(Stream.of(Locale.getISOLanguages()).map(Locale::of), chosen.stream())
                .distinct()
                .sorted(Comparator.comparing(this::name, Collator.getInstance(getLocale())))
                .toList());
    }

    void choose(Collection<Locale> languages) {
        offer(languages);
        setValue(languages.stream().collect(Collectors.toSet()));
    }

    /** Whether something is chosen; says so by the field if not. */
    boolean check() {
        setErrorMessage(MentoringWords.text("languages.missing"));
        setInvalid(isEmpty());
        return !isInvalid();
    }
}
