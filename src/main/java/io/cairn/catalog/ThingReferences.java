package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What things refer to, after their fields. */
final class ThingReferences {

    private ThingReferences() {}

    /** All other things of the draft that name this one, in order; a unit names its skill. */
    static List<CatalogKey> to(CatalogKey key, CatalogContent draft) {
        return draft.things().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(key))
                .filter(entry -> of(entry.getKey(), entry.getValue()).contains(key))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    static Set<CatalogKey> of(CatalogKey key, Record thing) {
        Set<CatalogKey> found = of(ThingFields.of(key), ThingRecords.values(key, thing));
        if (thing instanceof Unit unit) {
            found.add(CatalogKey.of(Kind.SKILL, unit.id().skill()));
        }
        return found;
    }

    static Set<CatalogKey> of(List<ThingField> fields, ThingValues values) {
        Set<CatalogKey> found = new LinkedHashSet<>();
        collect(fields, values.fields(), found);
        return found;
    }

    private static void collect(List<ThingField> fields, Map<String, @Nullable Object> values, Set<CatalogKey> found) {
        fields.forEach(field -> collect(field.type(), values.get(field.name()), found));
        if (values.get("skill") instanceof String skill && values.get("level") instanceof String level) {
            found.add(new CatalogKey(Kind.UNIT, skill + "." + level.toLowerCase(Locale.ROOT)));
        }
    }

    @SuppressWarnings("unchecked") // Maps in the values of a thing have the names of fields as keys.
    private static void collect(FieldType type, @Nullable Object value, Set<CatalogKey> found) {
        if (value == null) {
            return;
        }
        switch (type) {
            case FieldType.Reference reference -> found.add(new CatalogKey(reference.kind(), value.toString()));
            case FieldType.References references ->
                ((List<?>) value).forEach(each -> found.add(new CatalogKey(references.kind(), each.toString())));
            case FieldType.Group group -> collect(group.fields(), (Map<String, @Nullable Object>) value, found);
            case FieldType.Entries entries ->
                ((List<?>) value)
                        .forEach(each -> collect(entries.fields(), (Map<String, @Nullable Object>) each, found));
            default -> {}
        }
    }
}
