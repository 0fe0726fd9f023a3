package io.cairn.account;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An email address as its owner typed it, at most 254 characters (RFC 5321). Two addresses that differ in case only
 * are one person's.
 */
public record EmailAddress(String value) implements Serializable {

    private static final int MAX_LENGTH = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\"(),:;]{1,64}@[^\\s@<>\"(),:;.]+(\\.[^\\s@<>\"(),:;.]+)*");

    /** @throws IllegalArgumentException if the text cannot be an address */
    public EmailAddress {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an email address");
        }
    }

    /** Whether the text could be an address; whether it receives mail only mail can tell. */
    public static boolean isValid(String text) {
        String stripped = text.strip();
        return stripped.length() <= MAX_LENGTH && FORM.matcher(stripped).matches();
    }

    /** The one spelling under which any text typed as an address is compared. */
    static String comparable(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
