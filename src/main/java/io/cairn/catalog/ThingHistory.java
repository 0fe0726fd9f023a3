package io.cairn.catalog;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.catalog.FieldDifference.Entries;
import io.cairn.catalog.FieldDifference.Group;
import io.cairn.catalog.FieldDifference.Value;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes on record of a change to a thing: each field that differs, before and after. */
final class ThingHistory {

    private ThingHistory() {}

    /** Retiring is a change that people ask after by itself. */
    static AuditAct act(Record before, Record after) {
        return isRetired(after) && !isRetired(before) ? AuditAct.THING_RETIRED : AuditAct.THING_CHANGED;
    }

    private static boolean isRetired(Record thing) {
        return switch (thing) {
            case LearningResource resource -> !resource.status().isActive();
            case Certification certification -> !certification.status().isActive();
            default -> false;
        };
    }

    /** @return one for each field that differs; a thing that was not there, or is gone, has nothing in any */
    static List<AuditDetail> details(@Nullable Record before, @Nullable Record after) {
        List<AuditDetail> details = new ArrayList<>();
        new RecordComparison().compare(before, after).forEach(difference -> add(difference, "", details));
        return details;
    }

    /** The same of a thing that is taken out, with the languages that go with it. */
    static List<AuditDetail> removal(CatalogKey key, CatalogContent draft) {
        List<AuditDetail> details = details(draft.things().get(key), null);
        String languages = draft.translations().stream()
                .map(Translation::id)
                .filter(translation -> translation.of().equals(key))
                .map(TranslationId::language)
                .collect(Collectors.joining(", "));
        if (!languages.isEmpty()) {
            details.add(new AuditDetail("translations", languages, null));
        }
        return details;
    }

    private static void add(FieldDifference difference, String within, List<AuditDetail> details) {
        String field = within + difference.field();
        switch (difference) {
            case Value value -> details.add(new AuditDetail(field, text(value.before()), text(value.after())));
            case Group group -> group.fields().forEach(inner -> add(inner, field + ".", details));
            case Entries entries -> {
                details.add(new AuditDetail(
                        field,
                        texts(Stream.concat(
                                entries.removed().stream(),
                                entries.changed().stream().map(FieldDifference.ChangedEntry::before))),
                        texts(Stream.concat(
                                entries.added().stream(),
                                entries.changed().stream().map(FieldDifference.ChangedEntry::after)))));
            }
        }
    }

    private static @Nullable String texts(Stream<Object> entries) {
        String all = entries.map(ThingHistory::text).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Effort effort -> "%d/%d/%d".formatted(effort.low(), effort.likely(), effort.high());
            case Slug slug -> slug.value();
            case UnitId unit -> unit.toString();
            case TranslationId translation -> translation.toString();
            case List<?> list -> list.stream().map(ThingHistory::text).collect(Collectors.joining(", "));
            case Record record ->
                Stream.of(record.getClass().getRecordComponents())
                        .map(component -> text(value(component, record)))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
            default -> value.toString();
        };
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + record.getClass(), e);
        }
    }
}
