package io.cairn.file;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the names of uploaded files harmless: they come from strangers and end up in headers, archives and folders. */
final class FileNames {

    /** In characters, with the extension. */
    static final int MAX_LENGTH = 100;

    private FileNames() {}

    /**
     * The last part of the name, without invisible characters and those that change the direction of reading, with the
     * extension of what the file really is.
     */
    static String clean(String name, FileKind kind) {
        String base = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("(?s)^.*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[\"<>:|?*]", "_")
                .strip();
        String stem = withoutExtension(base, kind).replaceAll("^[.\\s]+", "").strip();
        String extension = "." + kind.extensions().getFirst();
        return (stem.isEmpty() ? "file" : shortened(stem, MAX_LENGTH - extension.length())) + extension;
    }

    /** Any extension of up to five letters goes: {@code photo.jpeg}, and {@code page.html} that is a picture. */
    private static String withoutExtension(String name, FileKind kind) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean known = kind.extensions().contains(extension) || extension.matches("[a-z][a-z0-9]{0,4}");
        return dot >= 0 && known ? name.substring(0, dot) : name;
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }
}
