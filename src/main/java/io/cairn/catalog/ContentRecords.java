package io.cairn.catalog;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditRecord;
import io.cairn.audit.AuditSubject;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of content as they go on record: which field of which thing, what it said and what it says. */
final class ContentRecords {

    private ContentRecords() {}

    static List<AuditRecord> of(CatalogDifferences differences) {
        return differences.things().stream().map(ContentRecords::of).toList();
    }

    static AuditRecord of(ThingDifference difference) {
        List<AuditDetail> details = details(difference.fields());
        return new AuditRecord(
                act(difference, details), AuditSubject.of(difference.key().toString()), details);
    }

    private static AuditAct act(ThingDifference difference, List<AuditDetail> details) {
        return switch (difference.change()) {
            case ADDED -> AuditAct.THING_CREATED;
            case REMOVED -> AuditAct.THING_REMOVED;
            case CHANGED ->
                details.contains(new AuditDetail(
                                "status.state", Status.State.ACTIVE.name(), Status.State.RETIRED.name()))
                        ? AuditAct.THING_RETIRED
                        : AuditAct.THING_CHANGED;
        };
    }

    /** A field within another one is named with a dot; an entry of a list is a line of its own. */
    static List<AuditDetail> details(List<FieldDifference> fields) {
        List<AuditDetail> details = new ArrayList<>();
        fields.forEach(field -> add(field, "", details));
        return details;
    }

    private static void add(FieldDifference difference, String within, List<AuditDetail> details) {
        String name = within + difference.field();
        switch (difference) {
            case FieldDifference.Value value ->
                details.add(new AuditDetail(name, text(value.before()), text(value.after())));
            case FieldDifference.Group group -> group.fields().forEach(inner -> add(inner, name + ".", details));
            case FieldDifference.Entries entries -> {
                entries.removed().forEach(entry -> details.add(new AuditDetail(name, text(entry), null)));
                entries.added().forEach(entry -> details.add(new AuditDetail(name, null, text(entry))));
                entries.changed()
                        .forEach(
                                entry -> details.add(new AuditDetail(name, text(entry.before()), text(entry.after()))));
                if (entries.reordered()) {
                    details.add(AuditDetail.of(name, "in another order"));
                }
            }
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Slug slug -> slug.value();
            case UnitId unit -> unit.toString();
            case TranslationId translation -> translation.toString();
            case Effort effort -> "%d/%d/%d".formatted(effort.low(), effort.likely(), effort.high());
            case List<?> list -> list.stream().map(ContentRecords::text).collect(Collectors.joining("; "));
            case Record record -> parts(record);
            default -> value.toString();
        };
    }

    private static String parts(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(component -> text(value(component, record)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + record.getClass(), e);
        }
    }
}
