package io.cairn.file.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What an upload says about itself, in the person's language. */
public final class UploadTexts {

    private UploadTexts() {}

    /**
     * @param tooLarge what to say of a file that is larger than it may be
     * @param wrongKind what to say of a file that is something else
     */
    public static UploadI18N of(Component at, String tooLarge, String wrongKind) {
        UploadI18N.Uploading uploading = new UploadI18N.Uploading();
        uploading.setStatus(new UploadI18N.Uploading.Status()
                .setConnecting(at.getTranslation("files.connecting"))
                .setStalled(at.getTranslation("files.stalled"))
                .setProcessing(at.getTranslation("files.processing"))
                .setHeld(at.getTranslation("files.held")));
        uploading.setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                .setPrefix(at.getTranslation("files.remaining"))
                .setUnknown(at.getTranslation("files.remaining.unknown")));
        String brokenOff = at.getTranslation("files.broken-off");
        uploading.setError(new UploadI18N.Uploading.Error()
                .setServerUnavailable(brokenOff)
                .setUnexpectedServerError(brokenOff)
                .setForbidden(brokenOff)
                .setFileTooLarge(tooLarge));
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles());
        texts.getDropFiles().setOne(at.getTranslation("files.drop.one")).setMany(at.getTranslation("files.drop.many"));
        texts.setAddFiles(new UploadI18N.AddFiles());
        texts.getAddFiles().setOne(at.getTranslation("files.add.one")).setMany(at.getTranslation("files.add.many"));
        texts.setFile(new UploadI18N.File()
                .setRetry(at.getTranslation("files.retry"))
                .setStart(at.getTranslation("files.start"))
                .setRemove(at.getTranslation("files.remove")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(at.getTranslation("files.one-only"))
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(wrongKind));
        texts.setUploading(uploading);
        texts.setUnits(List.of("B", "kB", "MB", "GB"), 1000);
        return texts;
    }
}
