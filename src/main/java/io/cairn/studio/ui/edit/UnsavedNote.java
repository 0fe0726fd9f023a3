package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.shared.ui.Moments;
import java.time.Instant;

/** Says that the form holds what somebody typed earlier and has not saved. */
class UnsavedNote extends Section {

    UnsavedNote(Instant keptAt, SerializableRunnable discard) {
        addClassNames("panel", "warning-note", "row", "edit-unsaved");
        Button again = new Button(EditWords.text("unsaved.discard"), click -> {
            discard.run();
            setVisible(false);
        });
        add(new Paragraph(EditWords.text("unsaved", Moments.dayAndTime(keptAt))), again);
    }
}
