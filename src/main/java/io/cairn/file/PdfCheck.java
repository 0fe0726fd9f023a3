package io.cairn.file;

import io.cairn.file.FileRefusedException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a file is built like a PDF: the head at its very start, and an end that points to a table of objects. It is
 * not drawn; it leaves the portal as a download only.
 */
final class PdfCheck {

    /** A reader looks for the end this far from it. */
    private static final int TAIL = 2048;

    private static final int ENTRY = 32;
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,12})\\s+%%EOF\\s*\\z");
    private static final Pattern TABLE = Pattern.compile("\\A\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b)");

    private PdfCheck() {}

    /** @throws FileRefusedException if it is damaged */
    static void check(Spool document) {
        try (RandomAccessFile file = new RandomAccessFile(document.path().toFile(), "r")) {
            long length = file.length();
            Matcher end = END.matcher(read(file, Math.max(0, length - TAIL), TAIL));
            if (!end.find()
                    || !TABLE.matcher(read(file, Long.parseLong(end.group(1)), ENTRY))
                            .find()) {
                throw new FileRefusedException(Reason.UNREADABLE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(RandomAccessFile file, long from, int atMost) throws IOException {
        if (from >= file.length()) {
            return "";
        }
        file.seek(from);
        byte[] bytes = new byte[(int) Math.min(atMost, file.length() - from)];
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
