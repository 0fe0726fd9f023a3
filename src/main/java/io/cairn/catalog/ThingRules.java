package io.cairn.catalog;

import io.cairn.catalog.ThingProblem.Kind;
import io.cairn.shared.Characters;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the draft can keep, field by field. This is less than what can be published: an unfinished text may wait, a
 * reference to nothing may not. Plain Java.
 */
final class ThingRules {

    /**
     * @param values tidied up: without characters that cannot be stored, optional texts that are blank left out
     * @param problems why they cannot be kept; empty if they can
     */
    record Reading(ThingValues values, List<ThingProblem> problems) {

        Reading {
            problems = List.copyOf(problems);
        }
    }

    private final CatalogKey self;
    private final Set<CatalogKey> known;
    private final List<ThingProblem> problems = new ArrayList<>();

    private ThingRules(CatalogKey self, Set<CatalogKey> known) {
        this.self = self;
        this.known = known;
    }

    /** @param known everything that can be referred to */
    static Reading read(CatalogKey key, ThingValues typed, Set<CatalogKey> known) {
        return read(key, ThingFields.of(key), typed, known);
    }

    /** @param self what the fields must not name */
    static Reading read(CatalogKey self, List<ThingField> fields, ThingValues typed, Set<CatalogKey> known) {
        ThingRules rules = new ThingRules(self, known);
        ThingValues values = new ThingValues(rules.fields(fields, typed.fields(), ""));
        return new Reading(values, rules.problems);
    }

    /** What gives a new thing its lasting name; it is made of what the thing is called where nothing was typed. */
    static Reading identity(CatalogKey.Kind kind, ThingValues typed, Set<CatalogKey> known) {
        return read(new CatalogKey(kind, ""), ThingFields.identity(kind), typed, known);
    }

    private Map<String, @Nullable Object> fields(
            List<ThingField> fields, Map<String, @Nullable Object> typed, String within) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (ThingField field : fields) {
            Object value = value(field, typed, within + field.name());
            if (value == null && field.isNeeded()) {
                refuse(within + field.name(), Kind.MISSING, "");
            }
            values.put(field.name(), value);
        }
        requirement(values, within);
        return values;
    }

    /** A career role can ask only for a level that the skill has. */
    private void requirement(Map<String, @Nullable Object> values, String within) {
        if (values.containsKey("importance")
                && values.get("skill") instanceof String skill
                && values.get("level") instanceof String level
                && known.contains(CatalogKey.of(CatalogKey.Kind.SKILL, new Slug(skill)))) {
            UnitId unit = new UnitId(new Slug(skill), Proficiency.valueOf(level));
            if (!known.contains(CatalogKey.of(unit))) {
                refuse(within + "level", Kind.UNKNOWN, unit.toString());
            }
        }
    }

    private @Nullable Object value(ThingField field, Map<String, @Nullable Object> all, String path) {
        Object typed = all.get(field.name());
        return switch (field.type()) {
            case FieldType.Text text -> text(field, typed, path, text.limit());
            case FieldType.Address any -> text(field, typed, path, 2_000);
            case FieldType.ShortName any -> slug(typed, all, path);
            case FieldType.Lines any -> lines(typed, path);
            case FieldType.Choice choice -> typed == null ? null : constant(choice.among(), typed, path);
            case FieldType.Choices choices ->
                ThingValues.listed(typed)
                        .map(each -> constant(choices.among(), each, path))
                        .toList();
            case FieldType.Whole whole -> number(typed, whole.least(), whole.most(), path);
            case FieldType.Truth any -> Boolean.TRUE.equals(typed);
            case FieldType.Day any -> day(typed, path);
            case FieldType.Reference reference -> typed == null ? null : reference(reference.kind(), typed, path);
            case FieldType.Original any -> held(typed, isKnown(typed), Kind.UNKNOWN, path);
            case FieldType.Language any ->
                held(typed, TranslationId.isLanguage(String.valueOf(typed)), Kind.NOT_A_CHOICE, path);
            case FieldType.References references -> references(field, references.kind(), typed, path);
            case FieldType.Hours any -> hours(typed, path);
            case FieldType.Group group -> fields(group.fields(), ThingValues.mapped(typed), path + "/");
            case FieldType.Entries list -> entries(list, typed, path);
        };
    }

    private @Nullable String text(ThingField field, @Nullable Object typed, String path, int limit) {
        String text = typed == null ? "" : Characters.storable(typed.toString()).strip();
        if (text.length() > limit) {
            refuse(path, Kind.TOO_LONG, Integer.toString(limit));
        }
        return text.isEmpty() && field.presence() != ThingField.Presence.WANTED ? null : text;
    }

    private @Nullable String slug(@Nullable Object typed, Map<String, @Nullable Object> beside, String path) {
        String text = typed == null ? "" : typed.toString().strip();
        if (text.isEmpty()) {
            text = Stream.of("title", "name", "question")
                    .map(beside::get)
                    .filter(String.class::isInstance)
                    .map(called -> SlugProposal.of((String) called))
                    .findFirst()
                    .orElse("");
        }
        if (!text.isEmpty() && !Slug.isValid(text)) {
            refuse(path, Kind.NOT_A_SLUG, text);
        }
        return text.isEmpty() ? null : text;
    }

    private List<String> lines(@Nullable Object typed, String path) {
        List<String> lines = ThingValues.listed(typed)
                .map(line -> Characters.storable(line.toString()).strip())
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > FieldType.Lines.MOST) {
            refuse(path, Kind.TOO_MANY, Integer.toString(FieldType.Lines.MOST));
        }
        if (lines.stream().anyMatch(line -> line.length() > FieldType.Lines.LIMIT)) {
            refuse(path, Kind.TOO_LONG, Integer.toString(FieldType.Lines.LIMIT));
        }
        return lines;
    }

    private String constant(Class<? extends Enum<?>> among, Object typed, String path) {
        if (Stream.of(among.getEnumConstants())
                .noneMatch(constant -> constant.name().equals(typed))) {
            refuse(path, Kind.NOT_A_CHOICE, typed.toString());
        }
        return typed.toString();
    }

    private @Nullable Integer number(@Nullable Object typed, int least, int most, String path) {
        Integer number = typed instanceof Integer whole ? whole : null;
        if (number == null ? typed != null : number < least || number > most) {
            refuse(path, Kind.OUT_OF_RANGE, least + "-" + most);
        }
        return number;
    }

    private @Nullable String day(@Nullable Object typed, String path) {
        try {
            return typed == null ? null : LocalDate.parse(typed.toString()).toString();
        } catch (DateTimeParseException e) {
            refuse(path, Kind.NOT_A_DAY, typed.toString());
            return typed.toString();
        }
    }

    private String reference(CatalogKey.Kind kind, Object typed, String path) {
        CatalogKey key = new CatalogKey(kind, typed.toString());
        if (key.equals(self)) {
            refuse(path, Kind.ITSELF, key.id());
        } else if (!known.contains(key) && !known.contains(new CatalogKey(CatalogKey.Kind.SUCCESSION, key.id()))) {
            refuse(path, Kind.UNKNOWN, key.id());
        }
        return key.id();
    }

    private @Nullable String held(@Nullable Object typed, boolean fits, Kind problem, String path) {
        if (typed != null && !fits) {
            refuse(path, problem, typed.toString());
        }
        return typed == null ? null : typed.toString();
    }

    private boolean isKnown(@Nullable Object typed) {
        return known.stream().anyMatch(key -> key.toString().equals(typed));
    }

    private @Nullable List<String> references(
            ThingField field, CatalogKey.Kind kind, @Nullable Object typed, String path) {
        Set<String> seen = new HashSet<>();
        List<String> ids = ThingValues.listed(typed)
                .map(each -> reference(kind, each, path))
                .toList();
        ids.stream().filter(id -> !seen.add(id)).forEach(id -> refuse(path, Kind.TWICE, id));
        if (ids.size() > FieldType.References.MOST) {
            refuse(path, Kind.TOO_MANY, Integer.toString(FieldType.References.MOST));
        }
        return ids.isEmpty() && field.isNeeded() ? null : ids;
    }

    private Map<String, @Nullable Object> hours(@Nullable Object typed, String path) {
        Map<String, @Nullable Object> hours = new LinkedHashMap<>();
        List<Integer> given = new ArrayList<>();
        for (String end : List.of("low", "likely", "high")) {
            String place = path + "/" + end;
            Integer number = number(ThingValues.mapped(typed).get(end), 0, FieldType.Hours.MOST, place);
            if (number == null) {
                refuse(place, Kind.MISSING, "");
            } else {
                given.add(number);
            }
            hours.put(end, number);
        }
        if (!given.equals(given.stream().sorted().toList())) {
            refuse(path, Kind.HOURS_ORDER, "");
        }
        return hours;
    }

    private List<Map<String, @Nullable Object>> entries(FieldType.Entries list, @Nullable Object typed, String path) {
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (Object entry : ThingValues.listed(typed).toList()) {
            String place = path + "/" + entries.size() + "/";
            Map<String, @Nullable Object> values = fields(list.fields(), ThingValues.mapped(entry), place);
            Object identity = list.identity().isEmpty() ? null : values.get(list.identity());
            if (identity != null && !seen.add(identity)) {
                refuse(place + list.identity(), Kind.TWICE, identity.toString());
            }
            entries.add(values);
        }
        if (entries.size() > list.most()) {
            refuse(path, Kind.TOO_MANY, Integer.toString(list.most()));
        }
        return entries;
    }

    private void refuse(String path, Kind kind, String value) {
        problems.add(new ThingProblem(path, kind, value));
    }
}
