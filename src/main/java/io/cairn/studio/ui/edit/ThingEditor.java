package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.EditOutcome;
import io.cairn.catalog.ThingCheck;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingFields;
import io.cairn.catalog.ThingInEditing;
import io.cairn.catalog.ThingKeys;
import io.cairn.catalog.ThingMerge;
import io.cairn.catalog.ThingProblem;
import io.cairn.catalog.ThingValues;
import io.cairn.catalog.TranslationId;
import io.cairn.catalog.UnsavedThing;
import io.cairn.catalog.UnsavedThings;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.Notifications;
import io.cairn.studio.ui.LinkFindings;
import io.cairn.studio.ui.StudioNavigation;
import io.cairn.studio.ui.StudioWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/**
 * Changes a thing of the draft. The checks follow what is typed; saving never writes over what somebody else saved
 * meanwhile, and never loses what was typed.
 */
class ThingEditor extends Composite<Div> implements Edits, MergePanel.Chooser {

    private final CatalogEditing editing;
    private final UnsavedThings unsaved;
    private final LinkFindings links;
    private final CatalogKey key;
    private final List<ThingField> specified;
    private final EditContext context;
    private final FieldGroup fields;
    private final EditFrame frame;
    private final MergePanel merging = new MergePanel();
    private ThingValues base;
    private Instant version;

    /** @param left what the same person typed earlier and has not saved; the form goes on with it */
    ThingEditor(
            CatalogEditing editing,
            UnsavedThings unsaved,
            ThingInEditing thing,
            Optional<UnsavedThing> left,
            LinkFindings links) {
        this.editing = editing;
        this.unsaved = unsaved;
        this.links = links;
        key = thing.key();
        specified = ThingFields.of(key);
        context = new EditContext(editing, this);
        context.learn(thing.references(), new StudioWords(thing.draft()));
        if (key.kind() == CatalogKey.Kind.TRANSLATION) {
            context.translates(TranslationId.parse(key.id()).of(), thing.draft());
        }
        fields = new FieldGroup(specified, context);
        frame = new EditFrame(fields, EditWords.text("save"), StudioNavigation.place(key), this::save);
        base = thing.values();
        version = thing.version();
        fields.show(base.fields());
        frame.checks().show(links.with(thing.findings(), key, base));
        getContent().add(merging, frame);
        left.filter(kept -> !kept.typed().equals(base)).ifPresent(kept -> goOn(kept, thing));
    }

    private void goOn(UnsavedThing left, ThingInEditing thing) {
        context.learn(ThingKeys.named(key.kind(), left.typed()), new StudioWords(thing.draft()));
        base = left.base();
        fields.show(left.typed().fields());
        frame.state().say("kept", Moments.time(left.keptAt()));
        if (!thing.version().equals(left.version())) {
            merge(thing);
        }
        getContent().addComponentAsFirst(new UnsavedNote(left.keptAt(), this::startAgain));
    }

    private void startAgain() {
        unsaved.drop(key);
        fields.show(base.fields());
        fields.refuse(List.of());
        fields.focusFirst(List.of());
        merging.setVisible(false);
        try {
            ThingCheck check = links.with(editing.check(key, base), key, base);
            frame.checks().show(check, new StudioWords(check.draft()));
            frame.state().say("unchanged");
        } catch (DataAccessException | TransactionException e) {
            frame.state().warn("away");
        }
    }

    private ThingValues typed() {
        return new ThingValues(fields.read());
    }

    @Override
    public void edited() {
        try {
            ThingCheck check = links.with(editing.check(key, typed()), key, typed());
            // What is missing is told when somebody saves: nobody wants to be corrected before they have written it.
            fields.refuse(check.problems().stream()
                    .filter(problem -> problem.kind() != ThingProblem.Kind.MISSING)
                    .toList());
            frame.checks().show(check, new StudioWords(check.draft()));
            frame.state().say("kept", Moments.time(unsaved.keep(key, typed(), base, version)));
        } catch (DataAccessException | TransactionException e) {
            frame.state().warn("away");
        }
    }

    private void save() {
        if (merging.isVisible() && !merging.isSettled()) {
            frame.state().warn("refused");
            return;
        }
        try {
            switch (editing.change(key, typed(), version)) {
                case EditOutcome.Saved saved -> {
                    UI.getCurrent().navigate(StudioNavigation.place(saved.key()));
                    Notifications.done(EditWords.text("saved"));
                }
                case EditOutcome.Refused refused -> {
                    fields.refuse(refused.problems());
                    fields.focusFirst(refused.problems());
                    frame.state().warn("refused");
                }
                case EditOutcome.Stale stale -> merge(stale.theirs());
                default -> throw new IllegalStateException("Nothing else comes of changing a thing");
            }
        } catch (NotFoundException e) {
            frame.state().warn("gone");
        } catch (DataIntegrityViolationException e) {
            // What it names was taken out between the look and the leap; the next look says which.
            edited();
            frame.state().warn("refused");
        } catch (DataAccessException | TransactionException e) {
            frame.state().warn("away");
        }
    }

    /** What was typed here stays; what was saved elsewhere is brought in beside it. */
    private void merge(ThingInEditing theirs) {
        context.learn(theirs.references(), new StudioWords(theirs.draft()));
        ThingMerge merge = ThingMerge.of(base, typed(), theirs.values());
        base = theirs.values();
        version = theirs.version();
        fields.show(merge.merged().fields());
        merging.show(specified, merge, theirs.values(), theirs.version(), context, this);
        frame.checks().show(List.of());
        frame.state().warn("merge");
    }

    @Override
    public void choose(String field, @Nullable Object value) {
        fields.input(field).ifPresent(input -> input.show(value));
        edited();
    }
}
