package io.cairn.archive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import io.cairn.archive.ArchiveInfo;
import io.cairn.archive.Archives;
import io.cairn.archive.ArchivesBusyException;
import io.cairn.archive.TemporaryFile;
import io.cairn.file.ui.UploadTexts;
import io.cairn.shared.archive.ArchiveRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** A place to drop an archive: it is imported as soon as it is there, and why one is refused is said right below. */
class ArchiveUpload extends Composite<Div> {

    private static final Logger log = LoggerFactory.getLogger(ArchiveUpload.class);

    private final Archives archives;
    private final SerializableConsumer<ArchiveInfo> onImported;
    private final Upload upload = new Upload();
    private final RefusalNote refusal = new RefusalNote();

    /** @param onImported what to do when all is there; called in the person's session */
    ArchiveUpload(Archives archives, SerializableConsumer<ArchiveInfo> onImported) {
        this.archives = archives;
        this.onImported = onImported;
        DataSize limit = archives.largestUpload();
        String tooLarge = getTranslation("archive.refused.TOO_LARGE");
        upload.setUploadHandler(this::take);
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(".zip");
        upload.setMaxFileSize((int) limit.toBytes());
        upload.setMaxFiles(1);
        upload.setI18n(UploadTexts.of(this, tooLarge, getTranslation("archive.refused.NOT_AN_ARCHIVE")));
        upload.addStartedListener(started -> refusal.clear());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        getContent().addClassName("archive-upload");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("archive.import.choose"));
        getContent().add(upload, refusal);
    }

    /** Comes on the thread of the upload, outside of the person's session: nobody's screen waits for it. */
    private void take(UploadEvent event) {
        UI ui = event.getUI();
        try (TemporaryFile archive = TemporaryFile.create("cairn-upload-");
                InputStream content = event.getInputStream()) {
            Files.copy(content, archive.path(), StandardCopyOption.REPLACE_EXISTING);
            ArchiveInfo imported = archives.read(archive.path());
            ui.access(() -> {
                upload.clearFileList();
                onImported.accept(imported);
            });
        } catch (ArchiveRefusedException e) {
            event.reject(e.reason().name());
            ui.access(() -> {
                upload.clearFileList();
                refusal.show(e.reason(), e.details());
            });
        } catch (ArchivesBusyException e) {
            event.reject();
            ui.access(() -> refuse(getTranslation("archive.busy")));
        } catch (IOException | UncheckedIOException e) {
            log.warn("An import broke off: {}", e.toString());
            event.reject();
            ui.access(() -> refuse(getTranslation("files.broken-off")));
        } catch (RuntimeException e) {
            event.reject();
            ui.access(() -> {
                refuse(getTranslation("archive.failed"));
                // The shell knows what to say when the database is away, and logs the rest.
                throw e;
            });
        }
    }

    private void refuse(String text) {
        upload.clearFileList();
        refusal.show(text);
    }
}
