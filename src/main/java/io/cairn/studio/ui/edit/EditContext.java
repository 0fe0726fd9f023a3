package io.cairn.studio.ui.edit;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.ThingChoice;
import io.cairn.catalog.Translatables;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.studio.ui.StudioWords;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the fields of one form share: whom they tell, and what the things that they name are called. */
final class EditContext implements Serializable {

    private final CatalogEditing editing;
    private final Edits edits;
    private final Map<CatalogKey, String> names = new LinkedHashMap<>();
    /** What a translation's fields stand for, and what is said there. */
    private final Map<String, Original> originals = new LinkedHashMap<>();

    /** @param field of the thing that is translated */
    private record Original(String field, String text) implements Serializable {}

    EditContext(CatalogEditing editing, Edits edits) {
        this.editing = editing;
        this.edits = edits;
    }

    CatalogEditing editing() {
        return editing;
    }

    void edited() {
        edits.edited();
    }

    /** Remembers what these are called, so that the catalogue need not be kept for it. */
    void learn(Collection<CatalogKey> keys, StudioWords words) {
        keys.forEach(key -> names.put(key, words.name(key)));
    }

    /** The form is a translation of this. Without effect if the draft has no such thing any more. */
    void translates(CatalogKey of, Catalog draft) {
        learn(List.of(of), new StudioWords(draft));
        Record thing = draft.content().things().get(of);
        if (thing != null) {
            Translatables.fields(of.kind())
                    .forEach((own, theirs) ->
                            originals.put(own, new Original(theirs, Translatables.text(thing, theirs))));
        }
    }

    /** What a field is called; a translation's, what it stands for. */
    String label(String field) {
        Original original = originals.get(field);
        return StudioWords.field(original == null ? field : original.field());
    }

    /** What stands in the place of the field in what is translated; empty if nothing is. */
    Optional<String> original(String field) {
        return Optional.ofNullable(originals.get(field)).map(Original::text);
    }

    String name(Kind kind, String id) {
        return name(new CatalogKey(kind, id));
    }

    String name(CatalogKey key) {
        return names.getOrDefault(key, key.id());
    }

    /** Ids of what a field may name, a page of them. */
    List<String> choices(Kind kind, String words, int offset, int limit) {
        List<ThingChoice> found = editing.choices(kind, words, offset, limit);
        found.forEach(choice -> names.put(choice.key(), label(choice)));
        return found.stream().map(choice -> choice.key().id()).toList();
    }

    void learn(CatalogKey key, String name) {
        names.put(key, name);
    }

    private static String label(ThingChoice choice) {
        return choice.key().kind() == Kind.UNIT
                ? I18NProvider.translate(
                        "catalog.unit",
                        choice.name(),
                        CatalogWords.of(UnitId.parse(choice.key().id()).level()).toLowerCase(Locale.ROOT))
                : choice.name();
    }
}
