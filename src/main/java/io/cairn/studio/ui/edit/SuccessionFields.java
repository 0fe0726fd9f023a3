package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.FieldType;
import io.cairn.catalog.Succession;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingField.Presence;
import io.cairn.catalog.ThingProblem;
import io.cairn.catalog.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a unit that leaves: nothing, another one, several, or a part of another one. */
class SuccessionFields extends Div implements Edits {

    private enum Fate {
        NOTHING,
        REPLACED,
        SPLIT,
        MERGED
    }

    private final RadioButtonGroup<Fate> fate = new RadioButtonGroup<>();
    private final ReferencesInput into;

    SuccessionFields(CatalogEditing editing) {
        addClassName("stack");
        into = new ReferencesInput(
                new ThingField("into", new FieldType.References(Kind.UNIT), Presence.NEEDED),
                new FieldType.References(Kind.UNIT),
                new EditContext(editing, this));
        fate.setLabel(EditWords.text("fate"));
        fate.setItems(Fate.values());
        fate.setItemLabelGenerator(each -> EditWords.text("fate." + each));
        fate.setValue(Fate.NOTHING);
        fate.addValueChangeListener(change -> into.setVisible(change.getValue() != Fate.NOTHING));
        into.setVisible(false);
        add(fate, into);
    }

    @Override
    public void edited() {
        into.refuse(List.of());
    }

    @Nullable
    Succession read(CatalogKey unit) {
        return fate.getValue() == Fate.NOTHING
                ? null
                : new Succession(
                        UnitId.parse(unit.id()),
                        Succession.Kind.valueOf(fate.getValue().name()),
                        into.read().stream().map(UnitId::parse).toList());
    }

    void refuse(List<ThingProblem> problems) {
        into.refuse(problems);
        into.focusIt();
    }
}
