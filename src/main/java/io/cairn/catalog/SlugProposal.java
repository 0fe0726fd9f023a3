package io.cairn.catalog;

import java.text.Normalizer;
import java.util.Locale;

/** Makes slugs of names. */
final class SlugProposal {

    /** Leaves room for a number at the end. */
    private static final int LONGEST = 75;

    private SlugProposal() {}

    /** "Größe & Maß" gives "grosse-mass"; empty if the name has neither a letter nor a digit that a slug could have. */
    static String of(String name) {
        String plain = Normalizer.normalize(name.replace("ß", "ss"), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{ASCII}]", "")
                .replaceAll("[^a-z0-9]+", "-");
        String slug = plain.substring(0, Math.min(LONGEST, plain.length()));
        return slug.replaceAll("^-+|-+$", "");
    }
}
