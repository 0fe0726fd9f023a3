package io.cairn.file;

import java.io.Serializable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large files may be.
 *
 * @param image one image as it is uploaded
 * @param document one document as it is uploaded
 * @param person everything that one person keeps
 * @param pixels of an image as it is uploaded; read from its head, before anything is unpacked
 * @param side longest side of an image as it is kept, in pixels; larger ones are scaled down
 */
@ConfigurationProperties("cairn.files")
public record FileLimits(
        @DefaultValue("5MB") DataSize image,
        @DefaultValue("10MB") DataSize document,
        @DefaultValue("100MB") DataSize person,
        @DefaultValue("40000000") long pixels,
        @DefaultValue("2000") int side)
        implements Serializable {

    /** What a file may have at most once it is kept, in bytes: a picture drawn anew can be larger than its upload. */
    long kept() {
        long fourBytesAPixel = 4L * side * side;
        return Math.max(document.toBytes(), fourBytesAPixel + fourBytesAPixel / 8);
    }
}
