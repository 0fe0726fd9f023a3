package io.cairn.file;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.stream.ImageInputStream;

/**
 * How the camera was held: which way a picture has to be turned or mirrored to be upright. Cameras write it beside the
 * picture, so it is lost with everything else that is written there. The order is that of the EXIF standard, from 1.
 */
enum Orientation {
    UPRIGHT(1, 0, 0, 1),
    MIRRORED(-1, 0, 0, 1),
    UPSIDE_DOWN(-1, 0, 0, -1),
    MIRRORED_UPSIDE_DOWN(1, 0, 0, -1),
    MIRRORED_LEFT(0, 1, 1, 0),
    LEFT(0, 1, -1, 0),
    MIRRORED_RIGHT(0, -1, -1, 0),
    RIGHT(0, -1, 1, 0);

    private final int xToX;
    private final int xToY;
    private final int yToX;
    private final int yToY;

    Orientation(int xToX, int xToY, int yToX, int yToY) {
        this.xToX = xToX;
        this.xToY = xToY;
        this.yToX = yToX;
        this.yToY = yToY;
    }

    /** Of a JPEG; upright when it does not say, or not in an orderly way. */
    static Orientation of(ImageInputStream jpeg) {
        try {
            jpeg.seek(0);
            List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(jpeg, JPEG.APP1, "Exif");
            return exif.isEmpty() ? UPRIGHT : read(exif.getFirst());
        } catch (IOException | RuntimeException e) {
            return UPRIGHT;
        }
    }

    private static Orientation read(JPEGSegment exif) throws IOException {
        try (InputStream data = exif.data()) {
            // The name is followed by a byte of padding.
            data.skipNBytes(1);
            Entry entry = new TIFFReader()
                    .read(new ByteArrayImageInputStream(data.readAllBytes()))
                    .getEntryById(TIFF.TAG_ORIENTATION);
            int number = entry != null && entry.getValue() instanceof Number value ? value.intValue() : 1;
            return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
        }
    }

    boolean swapsSides() {
        return xToX == 0;
    }

    /** Turns a picture of these sides around and back into the first quadrant. */
    AffineTransform turn(int width, int height) {
        int right = Math.max(0, -(xToX * width + yToX * height));
        int down = Math.max(0, -(xToY * width + yToY * height));
        return new AffineTransform(xToX, xToY, yToX, yToY, right, down);
    }
}
