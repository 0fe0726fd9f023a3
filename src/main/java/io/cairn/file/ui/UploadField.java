package io.cairn.file.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import io.cairn.file.FileKind;
import io.cairn.file.FileRefusedException;
import io.cairn.file.FileRefusedException.Reason;
import io.cairn.file.Files;
import io.cairn.file.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/**
 * A place to drop a file or to choose one. It is kept as soon as it is there; why one is refused is said right below.
 * The browser checks what it can beforehand, the portal everything.
 */
abstract class UploadField extends Composite<Div> {

    private static final Logger log = LoggerFactory.getLogger(UploadField.class);

    private final Files files;
    private final DataSize limit;
    private final Reason wrongKind;
    private final SerializableConsumer<StoredFile> onKept;
    private final Upload upload = new Upload();
    private final Paragraph problem = new Paragraph();

    /**
     * @param wrongKind what to say about a file that is none of the kinds
     * @param onKept what to do with a file that is kept now; called in the person's session
     */
    UploadField(
            String label,
            Collection<FileKind> kinds,
            Reason wrongKind,
            DataSize limit,
            Files files,
            SerializableConsumer<StoredFile> onKept) {
        this.files = files;
        this.limit = limit;
        this.wrongKind = wrongKind;
        this.onKept = onKept;
        upload.setUploadHandler(this::take);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(kinds.stream()
                .flatMap(kind -> kind.extensions().stream())
                .map("."::concat)
                .toArray(String[]::new));
        upload.setMaxFileSize((int) limit.toBytes());
        upload.setI18n(UploadTexts.of(this, text(Reason.TOO_LARGE), text(wrongKind)));
        upload.addStartedListener(started -> problem.setVisible(false));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        problem.addClassName("upload-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Span name = new Span(label);
        name.addClassName("upload-label");
        Paragraph help = new Paragraph(getTranslation("files.help." + wrongKind, limit.toMegabytes()));
        help.addClassName("upload-help");
        getContent().addClassName("upload-field");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        getContent().add(name, help, upload, problem);
    }

    /** @throws FileRefusedException with the reason */
    abstract StoredFile keep(Files into, String name, InputStream content);

    /** One file at a time instead of any number. */
    void takeOne() {
        upload.setMaxFiles(1);
    }

    /** Comes on the thread of the upload, outside of the person's session. */
    private void take(UploadEvent event) {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            StoredFile kept = keep(files, event.getFileName(), content);
            ui.access(() -> {
                clear();
                onKept.accept(kept);
            });
        } catch (FileRefusedException e) {
            event.reject(e.reason().name());
            ui.access(() -> refuse(text(e.reason())));
        } catch (IOException | UncheckedIOException e) {
            log.warn("An upload broke off: {}", e.toString());
            event.reject();
            ui.access(() -> refuse(getTranslation("files.broken-off")));
        } catch (RuntimeException e) {
            event.reject();
            ui.access(() -> {
                refuse(getTranslation("files.broken-off"));
                // The shell knows what to say when the database is away, and logs the rest.
                throw e;
            });
        }
    }

    private void clear() {
        upload.clearFileList();
        problem.setVisible(false);
    }

    private void refuse(String text) {
        upload.clearFileList();
        problem.setText(text);
        problem.setVisible(true);
    }

    private String text(Reason reason) {
        return getTranslation(
                "files.refused." + reason,
                limit.toMegabytes(),
                files.limits().person().toMegabytes(),
                files.limits().pixels() / 1_000_000);
    }
}
