package io.cairn.studio.ui;

import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.TranslationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses of the content studio. Paths are relative to the portal's root. */
public final class StudioNavigation {

    static final String CATALOGUE = "admin/catalogue";
    static final String DIFFERENCES = CATALOGUE + "/differences";
    static final String IMPACT = CATALOGUE + "/impact";
    static final String PUBLISH = CATALOGUE + "/publish";
    static final String EXCHANGE = CATALOGUE + "/exchange";
    static final String SCHEMA = "schemas/catalogue.schema.json";
    public static final String THINGS = CATALOGUE + "/things";
    public static final String NEW = "new";
    public static final String EDIT = "edit";
    public static final String ORIGINAL = "of";
    public static final String LANGUAGE = "language";
    static final String LINKS = CATALOGUE + "/links";

    private StudioNavigation() {}

    /** How the content stands. */
    public static String catalogue() {
        return CATALOGUE;
    }

    static String differences(CatalogState from, CatalogState to) {
        return DIFFERENCES + "?"
                + new QueryParameters(Map.of("from", List.of(from.toString()), "to", List.of(to.toString())))
                        .getQueryString();
    }

    /** A state as a file. */
    static String export(CatalogState state) {
        return CATALOGUE + "/export/" + state + ".zip";
    }

    /** An edition as a CASE 1.1 package. */
    static String exportCase(int edition) {
        return CATALOGUE + "/export/" + edition + ".case.json";
    }

    /** @param again number of the older edition that would be published again; {@code null} for the draft */
    static String impact(@Nullable Integer again) {
        return again == null ? IMPACT : IMPACT + "?edition=" + again;
    }

    static String publishAgain(int edition) {
        return PUBLISH + "?edition=" + edition;
    }

    /** Whether the draft's links lead somewhere. */
    public static String links() {
        return LINKS;
    }

    /** A thing as it is in the draft. */
    public static String thing(CatalogKey key) {
        return THINGS + "/" + key;
    }

    /** All things of a kind in the draft. */
    public static String things(CatalogKey.Kind kind) {
        return THINGS + "/" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** Where a new thing of the kind is written. */
    public static String newThing(CatalogKey.Kind kind) {
        return things(kind) + "/" + NEW;
    }

    /** Where a thing of the draft is looked at with all that belongs to it; a translation belongs to its original. */
    public static String place(CatalogKey key) {
        return thing(
                key.kind() == CatalogKey.Kind.TRANSLATION
                        ? TranslationId.parse(key.id()).of()
                        : key);
    }

    /** @param language which one it is to be; {@code null} if that is not settled yet */
    static String newTranslation(CatalogKey of, @Nullable String language) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(ORIGINAL, List.of(of.toString()));
        if (language != null) {
            parameters.put(LANGUAGE, List.of(language));
        }
        return newThing(CatalogKey.Kind.TRANSLATION) + "?" + new QueryParameters(parameters).getQueryString();
    }

    /** Those of a kind that are not translated, or not wholly. */
    static String untranslated(CatalogKey.Kind kind) {
        return things(kind) + "?only=untranslated";
    }

    /** Where a thing of the draft is changed. */
    public static String editThing(CatalogKey key) {
        return thing(key) + "/" + EDIT;
    }
}
