package io.cairn.review.ui.learner;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.file.Files;
import io.cairn.file.StoredFile;
import io.cairn.file.ui.DocumentUpload;
import io.cairn.file.ui.FileAddress;
import io.cairn.review.Snapshot;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The CV as a file of the learner's own, instead of or beside the portal's: a place to upload it, or the one there is. */
class CvFile extends Composite<Div> {

    private final SerializableConsumer<@Nullable UUID> onChange;
    private final DocumentUpload upload;
    private final Div kept = new Div();

    /** @param onChange is given the file that is there now, or {@code null} */
    CvFile(Files files, Snapshot snapshot, SerializableConsumer<@Nullable UUID> onChange) {
        this.onChange = onChange;
        upload = new DocumentUpload(getTranslation("reviews.new.file"), files, this::take);
        getContent().add(upload, kept);
        kept.setVisible(false);
        snapshot.files().stream()
                .filter(file -> file.id().equals(snapshot.document()))
                .findFirst()
                .ifPresent(this::show);
    }

    private void take(StoredFile file) {
        show(file);
        onChange.accept(file.id());
    }

    private void show(StoredFile file) {
        Span label = new Span(getTranslation("reviews.new.file"));
        label.addClassName("upload-label");
        Anchor link = new Anchor(FileAddress.of(file.id()), file.name(), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        Button remove =
                new Button(getTranslation("reviews.new.file.remove"), VaadinIcon.TRASH.create(), click -> clear());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(link, remove);
        row.addClassName("row");
        kept.removeAll();
        kept.add(label, row);
        kept.setVisible(true);
        upload.setVisible(false);
    }

    private void clear() {
        kept.setVisible(false);
        upload.setVisible(true);
        onChange.accept(null);
    }
}
