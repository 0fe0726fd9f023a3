package io.cairn.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing of the catalogue in one language. Written {@code de.skill.python}, so that nothing can be translated twice
 * into a language under two names.
 *
 * @param language a code of two letters, ISO 639-1; never {@link #ORIGINAL}
 */
public record TranslationId(String language, CatalogKey of) implements Serializable {

    /** The language that the things themselves are written in. */
    public static final String ORIGINAL = Locale.ENGLISH.getLanguage();

    /** Without the former codes of some languages, which browsers do not send. */
    private static final Set<String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .filter(code -> Locale.of(code).getLanguage().equals(code))
            .collect(Collectors.toUnmodifiableSet());

    /** @throws IllegalArgumentException if such things are not translated, or not into this language */
    public TranslationId {
        if (!isLanguage(language)) {
            throw new IllegalArgumentException(
                    "No language to translate into: '%s' (expected two letters other than %s, such as de)"
                            .formatted(language, ORIGINAL));
        }
        if (!Translatables.kinds().contains(of.kind())) {
            throw new IllegalArgumentException("Not translated: '%s'".formatted(of));
        }
    }

    /** Whether things can be translated into it. */
    public static boolean isLanguage(String language) {
        return LANGUAGES.contains(language) && !language.equals(ORIGINAL);
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not of that form; the message names it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TranslationId parse(String text) {
        String[] parts = text.split("\\.", 3);
        if (parts.length < 3 || !text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "Not a translation's id: '%s' (expected a language, a kind and an id, such as de.skill.python)"
                            .formatted(text));
        }
        CatalogKey of = CatalogKey.parse(parts[1] + "/" + parts[2]);
        return new TranslationId(
                parts[0],
                of.kind() == CatalogKey.Kind.UNIT
                        ? CatalogKey.of(UnitId.parse(of.id()))
                        : CatalogKey.of(of.kind(), new Slug(of.id())));
    }

    /** Those that anything in the content is translated into. */
    static SortedSet<String> languages(CatalogContent content) {
        SortedSet<String> languages = new TreeSet<>();
        content.translations()
                .forEach(translation -> languages.add(translation.id().language()));
        return Collections.unmodifiableSortedSet(languages);
    }

    /** What all ids of translations of the thing end with. */
    static String ending(CatalogKey of) {
        return of.kind().name().toLowerCase(Locale.ROOT) + "." + of.id();
    }

    public CatalogKey key() {
        return new CatalogKey(CatalogKey.Kind.TRANSLATION, toString());
    }

    /** What the language is called, in English, for example German. */
    public static String nameOf(String language) {
        return Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
    }

    @Override
    @JsonValue
    public String toString() {
        return language + "." + ending(of);
    }
}
