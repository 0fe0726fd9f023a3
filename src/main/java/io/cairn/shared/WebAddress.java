package io.cairn.shared;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that people type and others may follow. */
public final class WebAddress {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final Pattern AUTHORITY = Pattern.compile("([^:@\\[\\]]+)(:\\d{1,5})?");

    private WebAddress() {}

    /** Whether it is a complete http or https address without a password; others could run scripts or mislead. */
    public static boolean is(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT)) && isHost(address.getRawAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Names with other letters than ours are fine; so are numbers with dots. */
    private static boolean isHost(@Nullable String authority) {
        var parts = AUTHORITY.matcher(authority == null ? "" : authority);
        if (!parts.matches()) {
            return false;
        }
        try {
            IDN.toASCII(parts.group(1), IDN.USE_STD3_ASCII_RULES);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
