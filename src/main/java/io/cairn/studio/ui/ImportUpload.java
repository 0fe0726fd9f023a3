package io.cairn.studio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import io.cairn.catalog.CatalogImports;
import io.cairn.catalog.ImportRefusedException;
import io.cairn.file.ui.UploadTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A place to drop a zip of YAML files; why one is refused as a whole is said right below. */
class ImportUpload extends Composite<Div> {

    private final CatalogImports imports;
    private final SerializableRunnable onBegun;
    private final Upload upload = new Upload();
    private final Paragraph refusal = new Paragraph();

    ImportUpload(CatalogImports imports, SerializableRunnable onBegun) {
        this.imports = imports;
        this.onBegun = onBegun;
        String tooLarge = StudioWords.text("import.refused.TOO_LARGE", "");
        upload.setUploadHandler(this::take);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(".zip");
        upload.setMaxFileSize(CatalogImports.MAX_UPLOAD);
        upload.setMaxFiles(1);
        upload.setI18n(UploadTexts.of(this, tooLarge, StudioWords.text("import.refused.NOT_A_ZIP", "")));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("import-refusal");
        refusal.setVisible(false);
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", StudioWords.text("import.choose"));
        getContent().addClassName("archive-upload");
        getContent().add(upload, refusal);
    }

    /** Comes on the thread of the upload, outside of the person's session: nobody's screen waits for it. */
    private void take(UploadEvent event) {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            imports.begin(event.getFileName(), content);
            ui.access(onBegun::run);
        } catch (ImportRefusedException e) {
            event.reject(e.reason().name());
            ui.access(() -> refuse(StudioWords.text("import.refused." + e.reason(), e.file())));
        } catch (IOException | UncheckedIOException e) {
            event.reject();
            ui.access(() -> refuse(getTranslation("files.broken-off")));
        } catch (RuntimeException e) {
            event.reject();
            ui.access(() -> {
                refuse(StudioWords.text("import.FAILED", event.getFileName()));
                // The shell knows what to say when the database is away, and logs the rest.
                throw e;
            });
        }
    }

    private void refuse(String text) {
        upload.clearFileList();
        refusal.setText(text);
        refusal.setVisible(true);
    }
}
