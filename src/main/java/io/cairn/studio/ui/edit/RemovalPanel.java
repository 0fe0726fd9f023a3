package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.EditOutcome;
import io.cairn.catalog.Succession;
import io.cairn.catalog.ThingInEditing;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.Notifications;
import io.cairn.studio.ui.StudioNavigation;
import io.cairn.studio.ui.StudioWords;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** Takes a thing out of the draft: a unit with what becomes of it, anything else once nothing names it any more. */
class RemovalPanel extends NativeDetails {

    private final CatalogEditing editing;
    private final CatalogKey key;
    private final Instant version;
    private final Div answer = new Div();
    private final @Nullable SuccessionFields succession;

    RemovalPanel(CatalogEditing editing, ThingInEditing thing) {
        super(EditWords.text("remove"));
        this.editing = editing;
        key = thing.key();
        version = thing.version();
        addClassName("edit-removal");
        answer.getElement().setAttribute("role", "status");
        boolean retirable = key.kind() == Kind.RESOURCE || key.kind() == Kind.CERTIFICATION;
        if (thing.published() && retirable) {
            succession = null;
            setContent(new Paragraph(EditWords.text("remove.retire")));
            return;
        }
        Div body = new Div();
        body.addClassName("stack");
        body.add(new Paragraph(EditWords.text(thing.published() ? "remove.published" : "remove.text")));
        succession = key.kind() == Kind.UNIT ? new SuccessionFields(editing) : null;
        if (succession != null) {
            body.add(succession);
        }
        Button remove = new Button(EditWords.text("remove.action"));
        remove.addThemeVariants(ButtonVariant.ERROR);
        remove.setDisableOnClick(true);
        remove.addClickListener(click -> {
            remove();
            remove.setEnabled(true);
        });
        body.add(remove, answer);
        setContent(body);
    }

    private void remove() {
        answer.removeAll();
        try {
            Succession becomes = succession == null ? null : succession.read(key);
            switch (editing.remove(key, version, becomes)) {
                case EditOutcome.Saved any -> {
                    UI.getCurrent()
                            .navigate(
                                    key.kind() == Kind.TRANSLATION
                                            ? StudioNavigation.place(key)
                                            : StudioNavigation.things(key.kind()));
                    Notifications.done(EditWords.text("removed"));
                }
                case EditOutcome.Refused refused -> {
                    if (succession != null) {
                        succession.refuse(refused.problems());
                    }
                }
                case EditOutcome.Referred referred -> show(referred);
                case EditOutcome.Retirable any -> say("remove.retire");
                case EditOutcome.Stale any -> say("remove.stale");
            }
        } catch (NotFoundException e) {
            say("state.gone");
        } catch (DataIntegrityViolationException e) {
            // Something has come to name it between the look and the leap.
            say("remove.stale");
        } catch (DataAccessException | TransactionException e) {
            say("state.away");
        }
    }

    private void say(String text) {
        answer.add(new Paragraph(EditWords.text(text)));
    }

    private void show(EditOutcome.Referred referred) {
        StudioWords words = new StudioWords(referred.draft());
        UnorderedList list = new UnorderedList();
        referred.by()
                .forEach(other -> list.add(new ListItem(new Anchor(
                        StudioNavigation.editThing(other),
                        EditWords.text("remove.by", words.name(other), EditWords.one(other.kind()))))));
        answer.add(new Paragraph(EditWords.text("remove.referred", referred.by().size())), list);
    }
}
