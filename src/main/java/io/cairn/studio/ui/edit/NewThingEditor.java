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
import io.cairn.catalog.ThingInEditing;
import io.cairn.catalog.ThingKeys;
import io.cairn.catalog.ThingProblem;
import io.cairn.catalog.ThingValues;
import io.cairn.catalog.UnsavedThing;
import io.cairn.catalog.UnsavedThings;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.Notifications;
import io.cairn.studio.ui.LinkFindings;
import io.cairn.studio.ui.StudioNavigation;
import io.cairn.studio.ui.StudioWords;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** Makes a thing in the draft; the checks follow what is typed. */
class NewThingEditor extends Composite<Div> implements Edits {

    private final CatalogEditing editing;
    private final UnsavedThings unsaved;
    private final LinkFindings links;
    private final Kind kind;
    private final CatalogKey unsavedKey;
    private final ThingValues blank;
    private final FieldGroup fields;
    private final EditFrame frame;

    NewThingEditor(CatalogEditing editing, UnsavedThings unsaved, Kind kind, LinkFindings links) {
        this.editing = editing;
        this.unsaved = unsaved;
        this.links = links;
        this.kind = kind;
        unsavedKey = new CatalogKey(kind, "");
        blank = editing.blank(kind);
        fields = new FieldGroup(fields(kind), new EditContext(editing, this));
        frame = frame(StudioNavigation.things(kind));
        begin();
    }

    /**
     * Of a translation.
     *
     * @param language into which; {@code null} if that is to be said in the form
     */
    NewThingEditor(CatalogEditing editing, UnsavedThings unsaved, ThingInEditing original, @Nullable String language) {
        this.editing = editing;
        this.unsaved = unsaved;
        links = LinkFindings.NONE;
        kind = Kind.TRANSLATION;
        CatalogKey of = original.key();
        unsavedKey = new CatalogKey(kind, language == null ? of.toString() : of + " " + language);
        blank = editing.blank(kind).with("of", of.toString()).with("language", language);
        EditContext context = new EditContext(editing, this);
        context.translates(of, original.draft());
        fields = new FieldGroup(
                Stream.concat(ThingFields.identity(kind).stream(), ThingFields.ofTranslation(of.kind()).stream())
                        .toList(),
                context);
        frame = frame(StudioNavigation.thing(of));
        begin();
    }

    private EditFrame frame(String back) {
        return new EditFrame(fields, EditWords.text("create", EditWords.one(kind)), back, this::create);
    }

    private void begin() {
        fields.show(blank.fields());
        getContent().add(frame);
        unsaved.find(unsavedKey).ifPresent(this::goOn);
        fields.focusFirst(List.of());
    }

    private void goOn(UnsavedThing left) {
        fields.show(left.typed().fields());
        frame.state().say("kept", Moments.time(left.keptAt()));
        getContent().addComponentAsFirst(new UnsavedNote(left.keptAt(), this::startAgain));
    }

    private void startAgain() {
        unsaved.drop(unsavedKey);
        fields.show(blank.fields());
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
            frame.state().say("kept", Moments.time(unsaved.keep(unsavedKey, typed(), blank, null)));
            CatalogKey key = ThingKeys.proposed(kind, typed());
            if (key == null) {
                fields.refuse(List.of());
                return;
            }
            ThingCheck check = links.with(editing.check(key, typed()), key, typed());
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
            switch (editing.create(kind, typed(), unsavedKey)) {
                case EditOutcome.Saved saved -> {
                    UI.getCurrent().navigate(StudioNavigation.place(saved.key()));
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
