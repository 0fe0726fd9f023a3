package io.cairn.portfolio;

import io.cairn.shared.Characters;
import io.cairn.shared.WebAddress;
import java.io.Serializable;

/** A link to where else a person can be found. */
public record PageLink(String label, String url) implements Serializable {

    public static final int MAX_LABEL_LENGTH = 40;

    /** @throws IllegalArgumentException if the label is blank or too long, or the address is not one of the web */
    public PageLink {
        label = Characters.storable(label).strip();
        url = url.strip();
        if (label.isBlank() || label.length() > MAX_LABEL_LENGTH || !isWebAddress(url)) {
            throw new IllegalArgumentException("Not a link to show: '%s' at '%s'".formatted(label, url));
        }
    }

    /** Whether the text is a whole http or https address that is not too long. */
    public static boolean isWebAddress(String text) {
        return text.length() <= ProjectRules.MAX_URL && WebAddress.is(text);
    }
}
