package io.cairn.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a file is, by its content. */
public enum FileKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    /** Only taken in: it is kept as one of the other two. */
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf");

    /** So many bytes at the start tell the kind. */
    static final int HEAD = 16;

    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isImage() {
        return this != PDF;
    }

    /** What names of this kind end in, the usual one first; without the dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** The kind that a file with these first bytes claims to be; no other place of a file is looked at. */
    static Optional<FileKind> of(byte[] head) {
        if (startsWith(head, 0, PNG_HEAD)) {
            return Optional.of(PNG);
        }
        if (startsWith(head, 0, JPEG_HEAD)) {
            return Optional.of(JPEG);
        }
        if (startsWith(head, 0, ascii("RIFF")) && startsWith(head, 8, ascii("WEBP"))) {
            return Optional.of(WEBP);
        }
        return startsWith(head, 0, ascii("%PDF-")) ? Optional.of(PDF) : Optional.empty();
    }

    private static boolean startsWith(byte[] head, int at, byte[] expected) {
        int end = at + expected.length;
        return head.length >= end && Arrays.equals(head, at, end, expected, 0, expected.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
