package io.cairn.file.ui;

import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.file.FileKind;
import io.cairn.file.FileRefusedException.Reason;
import io.cairn.file.Files;
import io.cairn.file.StoredFile;
import java.io.InputStream;
import java.util.List;

/** Takes one document at a time: a PDF or a picture of it. It is handed on as soon as it is kept. */
public class DocumentUpload extends UploadField {

    private static final List<FileKind> KINDS = List.of(FileKind.values());

    public DocumentUpload(String label, Files files, SerializableConsumer<StoredFile> onKept) {
        super(label, KINDS, Reason.NOT_A_DOCUMENT, files.limits().document(), files, onKept);
        takeOne();
    }

    @Override
    StoredFile keep(Files into, String name, InputStream content) {
        return into.keepDocument(name, content);
    }
}
