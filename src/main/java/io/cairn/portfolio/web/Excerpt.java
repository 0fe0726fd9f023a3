package io.cairn.portfolio.web;

import java.text.BreakIterator;
import java.util.Locale;

/** The beginning of a text, cut between words. */
final class Excerpt {

    private Excerpt() {}

    /** @param length characters at most, as Java counts them */
    static String of(String text, int length) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= length) {
            return line;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(line);
        int end = words.preceding(length);
        // A text without any gap is cut between characters as people see them.
        if (end < length / 2) {
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(line);
            end = characters.preceding(length);
        }
        return line.substring(0, end).replaceAll("[\\s.,;:–-]+$", "") + "…";
    }
}
