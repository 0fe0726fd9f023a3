package io.cairn.studio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.ThingDifference;
import io.cairn.catalog.ThingDifference.Change;
import java.util.List;
import java.util.Locale;

/** One thing that differs: what became of it, what it is called, which fields; opened, each with before and after. */
class ThingChange extends NativeDetails {

    private static final int FIELDS_NAMED = 4;

    ThingChange(ThingDifference difference, StudioWords words, boolean open) {
        addClassName("thing-change");
        Change change = difference.change();
        Span mark = new Span(StudioWords.text("change." + change));
        mark.addClassNames("badge", "change-" + change.name().toLowerCase(Locale.ROOT));
        H3 name = new H3(words.name(difference.key()));
        Span fields = new Span(change == Change.CHANGED ? fields(difference) : "");
        fields.addClassNames("soft", "small");
        Div line = new Div(mark, name, fields);
        line.addClassName("thing-change-line");
        setSummary(line);
        List<FieldRow> rows = FieldRow.of(difference.fields(), words);
        setContent(change == Change.CHANGED ? FieldTable.ofChange(rows) : FieldTable.ofState(rows));
        setOpen(open);
    }

    private static String fields(ThingDifference difference) {
        List<String> names = difference.fields().stream()
                .map(field -> StudioWords.field(field.field()))
                .toList();
        String named = String.join(", ", names.subList(0, Math.min(FIELDS_NAMED, names.size())));
        return names.size() <= FIELDS_NAMED
                ? named
                : StudioWords.text("differences.more-fields", named, names.size() - FIELDS_NAMED);
    }
}
