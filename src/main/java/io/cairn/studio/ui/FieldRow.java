package io.cairn.studio.ui;

import io.cairn.catalog.FieldDifference;
import io.cairn.catalog.FieldDifference.ChangedEntry;
import io.cairn.catalog.FieldDifference.Entries;
import io.cairn.catalog.FieldDifference.Group;
import io.cairn.catalog.FieldDifference.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table of differences.
 *
 * @param field what differs; within a group or an entry with what it belongs to
 * @param before what was there, one text for each entry of a list
 * @param after what is there
 */
record FieldRow(String field, List<String> before, List<String> after) {

    /** The rows of some differences, in their order. */
    static List<FieldRow> of(List<FieldDifference> differences, StudioWords words) {
        List<FieldRow> rows = new ArrayList<>();
        differences.forEach(difference -> add(difference, "", words, rows));
        return rows;
    }

    private static void add(FieldDifference difference, String within, StudioWords words, List<FieldRow> rows) {
        String name = difference.field();
        String label = within + StudioWords.field(name);
        switch (difference) {
            case Value value ->
                rows.add(new FieldRow(label, text(name, value.before(), words), text(name, value.after(), words)));
            case Group group -> group.fields().forEach(inner -> add(inner, label + ": ", words, rows));
            case Entries entries -> {
                if (!entries.removed().isEmpty() || !entries.added().isEmpty()) {
                    rows.add(new FieldRow(
                            label, texts(name, entries.removed(), words), texts(name, entries.added(), words)));
                }
                entries.changed().forEach(entry -> addEntry(entry, label, words, rows));
                if (entries.reordered()) {
                    rows.add(new FieldRow(label, List.of(), List.of(StudioWords.text("differences.other-order"))));
                }
            }
        }
    }

    /** An entry goes by what comes first in it, such as the unit of a prerequisite. */
    private static void addEntry(ChangedEntry entry, String label, StudioWords words, List<FieldRow> rows) {
        String name = words.value("", entry.before()).split(" · ", 2)[0];
        entry.fields().forEach(field -> add(field, "%s (%s): ".formatted(label, name), words, rows));
    }

    private static List<String> text(String field, @Nullable Object value, StudioWords words) {
        String text = words.value(field, value);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static List<String> texts(String field, List<Object> values, StudioWords words) {
        return values.stream()
                .flatMap(value -> Stream.of(words.value(field, value)))
                .toList();
    }
}
