package io.cairn.studio.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.Titles;
import io.cairn.catalog.TranslationId;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the catalogue says, in words for people: references by the names of what they refer to. */
public final class StudioWords {

    /** What a field's slugs refer to. Where it is not said here, a slug stands for itself. */
    private static final Map<String, CatalogKey.Kind> REFERENCES = Map.ofEntries(
            Map.entry("area", CatalogKey.Kind.AREA),
            Map.entry("skill", CatalogKey.Kind.SKILL),
            Map.entry("role", CatalogKey.Kind.ROLE),
            Map.entry("roles", CatalogKey.Kind.ROLE),
            Map.entry("source", CatalogKey.Kind.SOURCE),
            Map.entry("sources", CatalogKey.Kind.SOURCE),
            Map.entry("certifications", CatalogKey.Kind.CERTIFICATION),
            Map.entry("guide", CatalogKey.Kind.GUIDE),
            Map.entry("stages", CatalogKey.Kind.STAGE),
            Map.entry("rubric", CatalogKey.Kind.RUBRIC));

    private final Map<CatalogKey, Record> things = new HashMap<>();

    /** @param states the first that knows a thing names it */
    public StudioWords(Catalog... states) {
        Stream.of(states).forEach(state -> state.content().things().forEach(things::putIfAbsent));
    }

    public static String text(String key, Object... values) {
        return I18NProvider.translate("studio." + key, values);
    }

    static String state(CatalogState state) {
        return switch (state) {
            case CatalogState.Draft any -> text("draft");
            case CatalogState.Import any -> text("imported");
            case CatalogState.Published published -> text("edition", published.edition());
        };
    }

    public static String kind(CatalogKey.Kind kind) {
        return text("kind." + kind);
    }

    public static String field(String name) {
        return text("field." + name);
    }

    /** What the thing is called; its id where none of the states has it. */
    public String name(CatalogKey key) {
        if (key.kind() == CatalogKey.Kind.UNIT || key.kind() == CatalogKey.Kind.SUCCESSION) {
            return unit(UnitId.parse(key.id()));
        }
        if (key.kind() == CatalogKey.Kind.TRANSLATION) {
            return translation(TranslationId.parse(key.id()));
        }
        Record thing = things.get(key);
        return thing == null ? key.id() : Titles.of(thing);
    }

    private String translation(TranslationId id) {
        return text("translation", name(id.of()), TranslationId.nameOf(id.language()));
    }

    private String unit(UnitId unit) {
        return I18NProvider.translate(
                "catalog.unit",
                name(CatalogKey.of(CatalogKey.Kind.SKILL, unit.skill())),
                CatalogWords.of(unit.level()).toLowerCase(Locale.ROOT));
    }

    /** A value of a field, in one line or in the paragraphs it was written in; empty for a missing one. */
    String value(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case UnitId unit -> unit(unit);
            case TranslationId translation -> translation(translation);
            case Slug slug -> reference(field, slug);
            case Effort effort -> text("effort", CatalogWords.effort(effort), effort.likely());
            case LocalDate day -> CatalogWords.date(day);
            case Boolean truth -> text(truth ? "yes" : "no");
            case Enum<?> constant -> CatalogWords.of(constant);
            case Integer number -> text("number", number);
            case List<?> list -> list.stream().map(entry -> value(field, entry)).collect(Collectors.joining("; "));
            case Record record -> parts(record);
            default -> value.toString();
        };
    }

    private String reference(String field, Slug slug) {
        CatalogKey.Kind kind = REFERENCES.get(field);
        return kind == null ? slug.value() : name(CatalogKey.of(kind, slug));
    }

    /** For example "Shell, awareness; Required; Scripts start there." */
    private String parts(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> value(component.getName(), component(component, record)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable Object component(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + Objects.requireNonNull(record.getClass()), e);
        }
    }
}
