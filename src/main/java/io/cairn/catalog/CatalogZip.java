package io.cairn.catalog;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Texts as a zip file, out and in. Whoever made a zip file may have put anything into it: names and sizes are looked at
 * before anything is unpacked, and what is unpacked is counted.
 */
final class CatalogZip {

    /** Bytes of a zip file; ten thousand units take about one million. */
    static final int MAX_PACKED = 20_000_000;

    private static final int MAX_UNPACKED = 60_000_000;
    private static final int MAX_FILES = 500;
    private static final int BUFFER = 16 * 1024;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}\\.ya?ml");
    /** Zip files tell when; the same content is to make the same file. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CatalogZip() {}

    static void write(Map<String, String> texts, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
                ZipEntry entry = new ZipEntry(text.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /** @throws ImportRefusedException if it is no zip file of such texts, or too large */
    static Map<String, String> read(InputStream in) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        int unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!NAME.matcher(name).matches() || texts.containsKey(name)) {
                    throw new ImportRefusedException(ImportRefusedException.Reason.STRANGE_FILE, name);
                }
                byte[] bytes = unpack(zip, MAX_UNPACKED - unpacked);
                unpacked += bytes.length;
                texts.put(name, text(name, bytes));
                if (texts.size() > MAX_FILES) {
                    throw new ImportRefusedException(ImportRefusedException.Reason.TOO_LARGE, "");
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new ImportRefusedException(ImportRefusedException.Reason.NOT_A_ZIP, "");
        }
        if (texts.isEmpty()) {
            throw new ImportRefusedException(ImportRefusedException.Reason.NOT_A_ZIP, "");
        }
        return texts;
    }

    private static byte[] unpack(InputStream in, int allowed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > allowed || out.size() > CatalogYaml.MAX_CHARACTERS * 4) {
                throw new ImportRefusedException(ImportRefusedException.Reason.TOO_LARGE, "");
            }
        }
        return out.toByteArray();
    }

    private static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ImportRefusedException(ImportRefusedException.Reason.NOT_TEXT, name);
        }
    }
}
