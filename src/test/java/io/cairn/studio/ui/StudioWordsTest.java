package io.cairn.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.CatalogFinding;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ThingDifference;
import io.cairn.shared.Effort;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StudioWordsTest {

    private static final Set<Class<?>> VALUES = Set.of(
            Effort.class,
            io.cairn.shared.Slug.class,
            io.cairn.catalog.UnitId.class,
            io.cairn.catalog.TranslationId.class);

    @Test
    void everyFieldAndEveryValueOfTheCatalogueHasAWord() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (RecordComponent list : CatalogContent.class.getRecordComponents()) {
            collect(list.getGenericType(), keys);
        }
        Stream.of(CatalogKey.Kind.values()).forEach(kind -> keys.add("studio.kind." + kind));
        Stream.of(CatalogFinding.Kind.values()).forEach(kind -> keys.add("studio.finding." + kind));
        Stream.of(ThingDifference.Change.values()).forEach(change -> keys.add("studio.change." + change));
        Properties words = new Properties();
        try (InputStream in = getClass().getResourceAsStream("/vaadin-i18n/translations.properties")) {
            words.load(in);
        }
        assertThat(words.stringPropertyNames()).containsAll(keys);
    }

    private static void collect(Type type, Set<String> keys) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], keys);
        } else if (type instanceof Class<?> raw && raw.isEnum()) {
            Stream.of(raw.getEnumConstants())
                    .map(constant -> "catalog." + raw.getCanonicalName().substring("io.cairn.catalog.".length()) + "."
                            + constant)
                    .forEach(keys::add);
        } else if (type instanceof Class<?> raw && raw.isRecord() && !VALUES.contains(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                keys.add("studio.field." + component.getName());
                collect(component.getGenericType(), keys);
            }
        }
    }
}
