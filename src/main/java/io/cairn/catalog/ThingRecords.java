package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Things to and from the values that their fields hold while they are edited. */
final class ThingRecords {

    private ThingRecords() {}

    static ThingValues values(CatalogKey key, Record thing) {
        Map<String, @Nullable Object> all = CatalogJson.fields(thing);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        ThingFields.of(key).forEach(field -> values.put(field.name(), all.get(field.name())));
        return new ThingValues(values);
    }

    /** @param values that follow the rules */
    static Record record(CatalogKey key, ThingValues values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values.fields());
        all.put(idField(key.kind()), key.id());
        if (key.kind() == Kind.SKILL) {
            all.put("units", List.of());
        }
        return CatalogJson.record(all, type(key.kind()));
    }

    private static String idField(Kind kind) {
        return switch (kind) {
            case UNIT, TRANSLATION -> "id";
            case SUCCESSION -> "unit";
            default -> "slug";
        };
    }

    private static Class<? extends Record> type(Kind kind) {
        return switch (kind) {
            case SOURCE -> Source.class;
            case AREA, MILESTONE -> SkillArea.class;
            case SKILL -> Skill.class;
            case UNIT -> Unit.class;
            case STAGE -> LifecycleStage.class;
            case ROLE -> CareerRole.class;
            case RESOURCE -> LearningResource.class;
            case RUBRIC -> Rubric.class;
            case PROJECT -> ProjectBrief.class;
            case CERTIFICATION -> Certification.class;
            case TASK -> CareerTask.class;
            case GUIDE -> GuideEntry.class;
            case BACKGROUND -> Background.class;
            case SUCCESSION -> Succession.class;
            case TRANSLATION -> Translation.class;
        };
    }

    /** What the fields of a new thing begin with. */
    static ThingValues blank(Kind kind) {
        return new ThingValues(blank(ThingFields.of(kind)));
    }

    private static Map<String, @Nullable Object> blank(List<ThingField> fields) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.name(), blank(field.type())));
        return values;
    }

    private static @Nullable Object blank(FieldType type) {
        return switch (type) {
            case FieldType.Truth any -> false;
            case FieldType.Group group -> blank(group.fields());
            case FieldType.Choice choice when choice.among() == Status.State.class -> Status.State.ACTIVE.name();
            case FieldType.Lines any -> List.of();
            case FieldType.Choices any -> List.of();
            case FieldType.References any -> List.of();
            case FieldType.Entries any -> List.of();
            default -> null;
        };
    }
}
