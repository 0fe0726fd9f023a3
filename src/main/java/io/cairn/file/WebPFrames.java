package io.cairn.file;

import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/**
 * How much there is to unpack in a WebP file. Its head says how large the whole is, and the reader unpacks every picture
 * that follows in the size that it says itself; the two need not agree.
 */
final class WebPFrames {

    private static final int LOSSY = fourCC('V', 'P', '8', ' ');
    private static final int LOSSLESS = fourCC('V', 'P', '8', 'L');
    private static final int ANIMATION_FRAME = fourCC('A', 'N', 'M', 'F');
    private static final int FILE_HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FRAME_HEAD = 16;
    private static final int SIDE = 0x3FFF;

    private WebPFrames() {}

    private static int fourCC(char a, char b, char c, char d) {
        return a | b << 8 | c << 16 | d << 24;
    }

    /** Of all pictures together; of an animation, of the first. */
    static long pixels(ImageInputStream webp) throws IOException {
        ByteOrder before = webp.getByteOrder();
        webp.setByteOrder(ByteOrder.LITTLE_ENDIAN);
        long pixels = 0;
        long end = webp.length();
        long at = FILE_HEAD;
        while (at + CHUNK_HEAD <= end) {
            webp.seek(at);
            int kind = webp.readInt();
            long length = webp.readUnsignedInt();
            if (kind == ANIMATION_FRAME) {
                end = Math.min(end, at + CHUNK_HEAD + length);
                at += CHUNK_HEAD + FRAME_HEAD;
            } else {
                pixels += kind == LOSSY ? lossy(webp) : kind == LOSSLESS ? lossless(webp) : 0;
                at += CHUNK_HEAD + length + (length & 1);
            }
        }
        webp.setByteOrder(before);
        webp.seek(0);
        return pixels;
    }

    private static long lossy(ImageInputStream webp) throws IOException {
        webp.skipBytes(6);
        return (long) (webp.readUnsignedShort() & SIDE) * (webp.readUnsignedShort() & SIDE);
    }

    private static long lossless(ImageInputStream webp) throws IOException {
        webp.skipBytes(1);
        int sides = webp.readInt();
        return (long) ((sides & SIDE) + 1) * ((sides >>> 14 & SIDE) + 1);
    }
}
