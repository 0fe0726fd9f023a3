package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.EditOutcome;
import io.cairn.catalog.ThingCheck;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingFields;
import io.cairn.catalog.ThingKeys;
import io.cairn.catalog.ThingProblem;
import io.cairn.catalog.ThingValues;
import io.cairn.catalog.UnsavedThing;
import io.cairn.catalog.UnsavedThings;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.Notifications;
import io.cairn.studio.ui.StudioNavigation;
import io.cairn.studio.ui.StudioWords;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** Makes a thing in the draft; the checks follow what is typed. */
class NewThingEditor extends Composite<Div> implements Edits {

    private final CatalogEditing editing;
    private final UnsavedThings unsaved;
    private final Kind kind;
    private final FieldGroup fields;
    private final EditFrame frame;

    NewThingEditor(CatalogEditing editing, UnsavedThings unsaved, Kind kind) {
        this.editing = editing;
        this.unsaved = unsaved;
        this.kind = kind;
        fields = new FieldGroup(fields(kind), new EditContext(editing, this));
        fields.show(editing.blank(kind).fields());
        frame = new EditFrame(
                fields, EditWords.text("create", EditWords.one(kind)), StudioNavigation.things(kind), this::create);
        getContent().add(frame);
        unsaved.find(unsavedKey()).ifPresent(this::goOn);
        fields.focusFirst(List.of());
    }

    private CatalogKey unsavedKey() {
        return new CatalogKey(kind, "");
    }

    private void goOn(UnsavedThing left) {
        fields.show(left.typed().fields());
        frame.state().say("kept", Moments.time(left.keptAt()));
        getContent().addComponentAsFirst(new UnsavedNote(left.keptAt(), this::startAgain));
    }

    private void startAgain() {
        unsaved.drop(unsavedKey());
        fields.show(editing.blank(kind).fields());
        fields.refuse(List.of());
        fields.focusFirst(List.of());
        frame.state().say("blank");
    }

    /** What it is called comes first, as the slug is made of it; a unit is called after its skill. */
    private static List<ThingField> fields(Kind kind) {
        List<ThingField> own = ThingFields.of(kind);
        List<ThingField> identity = ThingFields.identity(kind);
        int first = kind == Kind.UNIT || kind == Kind.SUCCESSION ? 0 : 1;
        return Stream.of(own.subList(0, first), identity, own.subList(first, own.size()))
                .flatMap(List::stream)
                .toList();
    }

    private ThingValues typed() {
        return new ThingValues(fields.read());
    }

    @Override
    public void edited() {
        try {
            frame.state().say("kept", Moments.time(unsaved.keep(unsavedKey(), typed(), editing.blank(kind), null)));
            CatalogKey key = ThingKeys.proposed(kind, typed());
            if (key == null) {
                return;
            }
            ThingCheck check = editing.check(key, typed());
            fields.refuse(check.problems().stream()
                    .filter(problem -> problem.kind() != ThingProblem.Kind.MISSING)
                    .toList());
            frame.checks().show(check, new StudioWords(check.draft()));
        } catch (DataAccessException | TransactionException e) {
            frame.state().warn("away");
        }
    }

    private void create() {
        try {
            switch (editing.create(kind, typed())) {
                case EditOutcome.Saved saved -> {
                    UI.getCurrent().navigate(StudioNavigation.thing(saved.key()));
                    Notifications.done(EditWords.text("created"));
                }
                case EditOutcome.Refused refused -> {
                    fields.refuse(refused.problems());
                    fields.focusFirst(refused.problems());
                    frame.state().warn("refused");
                }
                default -> throw new IllegalStateException("Nothing else comes of making a thing");
            }
        } catch (DataIntegrityViolationException e) {
            // What it names was taken out between the look and the leap; the next look says which.
            edited();
            frame.state().warn("refused");
        } catch (DataAccessException | TransactionException e) {
            frame.state().warn("away");
        }
    }
}
