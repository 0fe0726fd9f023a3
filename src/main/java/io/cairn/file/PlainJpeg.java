package io.cairn.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** Whether a JPEG consists of its picture alone. Such a one need not be drawn anew, which costs a little each time. */
final class PlainJpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    /** Without a small second picture. */
    private static final int JFIF_LENGTH = 16;

    private PlainJpeg() {}

    static boolean is(Spool file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file.path())))) {
            int marker = marker(in, in.read());
            if (marker != START) {
                return false;
            }
            marker = marker(in, in.read());
            while (marker != END) {
                int length = in.readUnsignedShort();
                if (!isOfThePicture(marker, length)) {
                    return false;
                }
                in.skipNBytes(length - 2);
                marker = marker == SCAN ? afterScan(in) : marker(in, in.read());
            }
            return in.read() < 0;
        } catch (EOFException e) {
            return false;
        }
    }

    /** Tables, frame and scans; and the short note that all files of the format begin with. */
    private static boolean isOfThePicture(int marker, int length) {
        boolean tables = marker >= 0xC0 && marker <= 0xCF || marker >= SCAN && marker <= 0xDD;
        return tables && length >= 2 || marker == JFIF && length == JFIF_LENGTH;
    }

    private static int marker(InputStream in, int first) throws IOException {
        int second = in.read();
        while (second == 0xFF) {
            second = in.read();
        }
        if (first != 0xFF || second < 0) {
            throw new EOFException("No marker");
        }
        return second;
    }

    /** The marker that ends the packed pixels. */
    private static int afterScan(InputStream in) throws IOException {
        while (true) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("No end");
            }
            if (next == 0xFF) {
                int marker = marker(in, next);
                boolean belongsToPixels = marker == 0 || marker >= 0xD0 && marker <= 0xD7;
                if (!belongsToPixels) {
                    return marker;
                }
            }
        }
    }
}
