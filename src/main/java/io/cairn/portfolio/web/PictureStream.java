package io.cairn.portfolio.web;

import com.openhtmltopdf.extend.FSStream;
import io.cairn.file.FileContents;
import io.cairn.shared.NotFoundException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** One picture for a PDF, which has to hold it as a whole anyway. One that is gone is left out. */
record PictureStream(FileContents files, UUID owner, String id) implements FSStream {

    @Override
    public InputStream getStream() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            files.copy(owner, UUID.fromString(id), content);
        } catch (NotFoundException | IllegalArgumentException e) {
            return InputStream.nullInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(content.toByteArray());
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
