package io.cairn.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody typed, made safe for PostgreSQL's query language: whole words, of which the last may be unfinished. */
record SearchWords(String text) {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_WORDS = 12;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");

    SearchWords {
        String cut = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        text = NO_WORD.matcher(cut).replaceAll(" ").strip();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** For {@code to_tsquery}: all the words, the last one as a beginning. Quoted, so that nothing is an operator. */
    String query() {
        List<String> words = List.of(text.split(" "));
        return words.stream().limit(MAX_WORDS).map("'%s'"::formatted).collect(Collectors.joining(" & ", "", ":*"));
    }
}
