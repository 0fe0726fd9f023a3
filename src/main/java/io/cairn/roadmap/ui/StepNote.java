package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cairn.progress.Note;
import io.cairn.progress.Notes;
import io.cairn.progress.StaleNoteException;
import io.cairn.shared.Markdown;
import io.cairn.shared.ui.Moments;
import org.jspecify.annotations.Nullable;

/**
 * The learner's own note on a step: read as Markdown, written as text, saved while it is typed. What another window has
 * saved is shown beside what was typed here, and neither is lost.
 */
class StepNote extends Section {

    private static final int PAUSE_MS = 800;

    private final Notes notes;
    private final TextArea text = new TextArea(getTranslation("note.label"));
    private final Div paper = new Div();
    private final Span state = new Span();
    private final Button toggle = new Button();
    private final Div stale = new Div();
    private final Div other = new Div();
    private Note saved;
    private @Nullable Note theirs;

    StepNote(Notes notes, Note note) {
        this.notes = notes;
        this.saved = note;
        addClassName("step-note");
        text.setValue(note.content());
        text.setHelperText(getTranslation("note.help"));
        text.setMinRows(6);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.addValueChangeListener(typed -> save());
        paper.addClassName("note-paper");
        other.addClassName("note-paper");
        state.addClassNames("note-state", "soft", "small");
        state.getElement().setAttribute("role", "status");
        toggle.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        toggle.addClickListener(click -> write(paper.isVisible()));
        Div head = new Div(new H2(getTranslation("note.title")), state, toggle);
        head.addClassName("step-section-head");
        add(head, staleNotice(), text, paper);
        write(note.content().isBlank());
    }

    private Div staleNotice() {
        Button mine = new Button(getTranslation("note.stale.mine"), click -> keepMine());
        Button take = new Button(getTranslation("note.stale.theirs"), click -> takeTheirs());
        Div buttons = new Div(mine, take);
        buttons.addClassName("row");
        stale.addClassName("stale-notice");
        stale.getElement().setAttribute("role", "alert");
        stale.add(new Paragraph(getTranslation("note.stale")), other, buttons);
        stale.setVisible(false);
        return stale;
    }

    private void write(boolean writing) {
        text.setVisible(writing);
        paper.setVisible(!writing);
        toggle.setText(getTranslation(writing ? "note.read" : "note.write"));
        toggle.setVisible(!text.getValue().isBlank());
        if (!writing) {
            paint(paper, text.getValue());
        }
    }

    private static void paint(Div onto, String markdown) {
        onto.removeAll();
        onto.add(new Html("<div>" + Markdown.toHtml(markdown) + "</div>"));
    }

    private void save() {
        String typed = text.getValue();
        toggle.setVisible(!typed.isBlank() || paper.isVisible());
        text.setInvalid(typed.length() > Notes.MAX_CONTENT);
        if (text.isInvalid()) {
            text.setErrorMessage(getTranslation("note.too-long", typed.length() - Notes.MAX_CONTENT));
            state.setText(getTranslation("note.unsaved"));
            return;
        }
        if (theirs != null || typed.equals(saved.content())) {
            return;
        }
        // Should saving fail, this is what the screen says.
        state.setText(getTranslation("note.unsaved"));
        try {
            saved = notes.save(saved.item(), typed, saved.version());
            sayWhen();
        } catch (StaleNoteException e) {
            theirs = e.current();
            paint(other, e.current().content());
            stale.setVisible(true);
        }
    }

    private void sayWhen() {
        state.setText(saved.savedAt() == null ? "" : getTranslation("note.saved", Moments.time(saved.savedAt())));
    }

    private void keepMine() {
        settle();
        save();
        text.focus();
    }

    private void takeTheirs() {
        settle();
        text.setValue(saved.content());
        sayWhen();
        text.focus();
    }

    private void settle() {
        if (theirs != null) {
            saved = theirs;
        }
        theirs = null;
        stale.setVisible(false);
    }
}
