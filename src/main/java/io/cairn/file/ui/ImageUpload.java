package io.cairn.file.ui;

import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.file.FileKind;
import io.cairn.file.FileRefusedException.Reason;
import io.cairn.file.Files;
import io.cairn.file.StoredFile;
import java.io.InputStream;
import java.util.List;

/** Takes pictures, as many as the person likes; each is handed on as soon as it is kept. */
public class ImageUpload extends UploadField {

    private static final List<FileKind> KINDS = List.of(FileKind.PNG, FileKind.JPEG, FileKind.WEBP);

    public ImageUpload(String label, Files files, SerializableConsumer<StoredFile> onKept) {
        super(label, KINDS, Reason.NOT_AN_IMAGE, files.limits().image(), files, onKept);
    }

    @Override
    StoredFile keep(Files into, String name, InputStream content) {
        return into.keepImage(name, content);
    }
}
