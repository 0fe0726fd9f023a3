package io.cairn.studio.ui.edit;

import io.cairn.catalog.FieldType;
import io.cairn.catalog.ThingField;
import io.cairn.studio.ui.StudioWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What fields hold, in words. */
final class EntrySummary {

    private EntrySummary() {}

    /** For example "Shell, awareness · Required · Scripts start there." */
    static String of(List<ThingField> fields, Map<?, ?> values, EditContext context) {
        return fields.stream()
                .map(field -> text(field.type(), values.get(field.name()), context))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String text(FieldType type, @Nullable Object value, EditContext context) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case FieldType.Choice choice -> EditWords.constant(choice.among(), value.toString());
            case FieldType.Choices choices ->
                joined(value, each -> EditWords.constant(choices.among(), each.toString()), ", ");
            case FieldType.Reference reference -> context.name(reference.kind(), value.toString());
            case FieldType.References references ->
                joined(value, each -> context.name(references.kind(), each.toString()), ", ");
            case FieldType.Truth any -> StudioWords.text(Boolean.TRUE.equals(value) ? "yes" : "no");
            case FieldType.Hours any -> hours((Map<?, ?>) value);
            case FieldType.Group group -> of(group.fields(), (Map<?, ?>) value, context);
            case FieldType.Entries entries ->
                joined(value, each -> of(entries.fields(), (Map<?, ?>) each, context), "\n");
            case FieldType.Lines any -> joined(value, Object::toString, "\n");
            default -> value.toString().strip();
        };
    }

    private static String hours(Map<?, ?> hours) {
        return Stream.of("low", "likely", "high")
                .map(end -> Objects.toString(hours.get(end), "?"))
                .collect(Collectors.joining("/"));
    }

    /** Turns an entry of a list into words. */
    private interface Words {
        String of(Object entry);
    }

    private static String joined(Object value, Words words, String separator) {
        return ((List<?>) value).stream().map(words::of).collect(Collectors.joining(separator));
    }
}
