package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.cairn.file.Files;
import io.cairn.file.StoredFile;
import io.cairn.file.ui.DocumentUpload;
import io.cairn.file.ui.FileAddress;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The certificate itself: a place to upload it, or the file that is there. */
class CertificateFile extends Composite<Div> {

    private static final int KILO = 1000;

    private final Files files;
    private final DocumentUpload upload;
    private final Div kept = new Div();
    private @Nullable UUID file;

    CertificateFile(Files files) {
        this.files = files;
        this.upload = new DocumentUpload(getTranslation("certifications.file"), files, this::keep);
        kept.addClassName("certificate-file");
        getContent().add(upload, kept);
        clear();
    }

    /** The file that the certification has by now. */
    void show(@Nullable UUID id) {
        StoredFile stored = id == null ? null : files.find(List.of(id)).get(id);
        if (stored == null) {
            clear();
        } else {
            keep(stored);
        }
    }

    private void keep(StoredFile stored) {
        file = stored.id();
        Span label = new Span(getTranslation("certifications.file"));
        label.addClassName("upload-label");
        Anchor link = new Anchor(FileAddress.of(stored.id()), stored.name(), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        Span size = new Span(getTranslation("certifications.file.size", Math.max(1, stored.size() / KILO)));
        size.addClassNames("soft", "numbers");
        Button remove =
                new Button(getTranslation("certifications.file.remove"), VaadinIcon.TRASH.create(), click -> clear());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(link, size, remove);
        row.addClassName("row");
        kept.removeAll();
        kept.add(label, row);
        kept.setVisible(true);
        upload.setVisible(false);
    }

    private void clear() {
        file = null;
        kept.setVisible(false);
        upload.setVisible(true);
    }

    @Nullable
    UUID file() {
        return file;
    }
}
