package io.cairn.review.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.shared.Slug;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which skills an approval verifies, and at what level; a level implies those below it. */
class UnitsField extends Section {

    private final Map<Slug, Select<Proficiency>> levels = new LinkedHashMap<>();
    private Set<UnitId> elsewhere = Set.of();

    /** @param proposed by the briefs and by the learner's word */
    UnitsField(Catalog catalog, Collection<UnitId> proposed, Typed changed) {
        addClassName("units-field");
        H3 title = new H3(getTranslation("desk.units"));
        Paragraph help = new Paragraph(getTranslation(proposed.isEmpty() ? "desk.units.none" : "desk.units.help"));
        help.addClassNames("soft", "small");
        Div fields = new Div();
        fields.addClassName("unit-levels");
        proposed.stream().map(UnitId::skill).distinct().forEach(skill -> {
            Select<Proficiency> field = level(catalog, skill, changed);
            levels.put(skill, field);
            fields.add(field);
        });
        add(title, help, fields);
    }

    private Select<Proficiency> level(Catalog catalog, Slug skill, Typed changed) {
        String nothing = getTranslation("desk.units.not");
        Select<Proficiency> field = new Select<>();
        field.setLabel(catalog.skill(skill).name());
        field.setItems(catalog.skill(skill).units().stream()
                .map(Unit::id)
                .map(UnitId::level)
                .toList());
        field.setItemLabelGenerator(level -> level == null ? nothing : CatalogWords.of(level));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(nothing);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.typed();
            }
        });
        return field;
    }

    void show(Set<UnitId> units) {
        levels.forEach((skill, field) -> field.setValue(units.stream()
                .filter(unit -> unit.skill().equals(skill))
                .map(UnitId::level)
                .max(Proficiency::compareTo)
                .orElse(null)));
        elsewhere = new TreeSet<>(units);
        elsewhere.removeIf(unit -> levels.containsKey(unit.skill()));
    }

    /** The highest of each skill. */
    Set<UnitId> read() {
        Set<UnitId> units = new TreeSet<>(elsewhere);
        levels.forEach((skill, field) -> {
            Proficiency level = field.getValue();
            if (level != null) {
                units.add(new UnitId(skill, level));
            }
        });
        return units;
    }
}
