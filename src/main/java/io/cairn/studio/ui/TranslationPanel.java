package io.cairn.studio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Translation;
import io.cairn.catalog.TranslationId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a thing says in other languages, in the draft, and the way to say it in one more. */
class TranslationPanel extends Section {

    TranslationPanel(CatalogKey of, CatalogContent draft) {
        addClassNames("stack", "translation-panel");
        Map<String, Translation> known = draft.translations().stream()
                .filter(translation -> translation.id().of().equals(of))
                .collect(Collectors.toMap(
                        translation -> translation.id().language(), Function.identity(), (one, other) -> one));
        Map<String, String> languages = draft.translations().stream()
                .map(translation -> translation.id().language())
                .collect(Collectors.toMap(
                        TranslationId::nameOf, Function.identity(), (one, other) -> one, TreeMap::new));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "stack");
        languages.forEach((name, language) -> list.add(item(of, language, name, known.get(language))));
        add(new H2(StudioWords.text("languages")));
        if (!languages.isEmpty()) {
            add(list);
        }
        add(new Anchor(StudioNavigation.newTranslation(of, null), StudioWords.text("languages.other")));
    }

    private static ListItem item(CatalogKey of, String language, String name, @Nullable Translation translation) {
        if (translation == null) {
            Span missing = new Span(" " + StudioWords.text("languages.missing"));
            missing.addClassName("soft");
            return new ListItem(
                    new Anchor(StudioNavigation.newTranslation(of, language), StudioWords.text("languages.add", name)),
                    missing);
        }
        Span says = new Span(
                Objects.requireNonNullElse(translation.title(), Objects.requireNonNullElse(translation.summary(), "")));
        says.getElement().setAttribute("lang", language);
        return new ListItem(
                new Anchor(StudioNavigation.editThing(translation.key()), StudioWords.text("languages.edit", name)),
                new Span(" "),
                says);
    }
}
