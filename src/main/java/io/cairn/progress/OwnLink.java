package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Characters;
import io.cairn.shared.WebAddress;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A link that a learner keeps beside a thing of the catalogue.
 *
 * @param isEvidence whether it shows that the thing is done
 */
public record OwnLink(UUID id, CatalogKey item, String title, String url, boolean isEvidence) implements Serializable {

    public static final int MAX_TITLE = 150;
    public static final int MAX_URL = 2_000;

    /** What can be wrong with a link. */
    public enum Problem {
        NO_TITLE,
        TITLE_TOO_LONG,
        /** Not a complete http or https address. */
        NO_ADDRESS,
        /** There are as many as may be. */
        TOO_MANY;

        public boolean isAboutTitle() {
            return this == NO_TITLE || this == TITLE_TOO_LONG;
        }
    }

    /**
     * A link as it was typed.
     *
     * @param title what to call it
     */
    public record Typed(String title, String url) implements Serializable {

        public Typed {
            title = Characters.storable(title).strip();
            url = Characters.storable(url).strip();
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (title.isEmpty()) {
                problems.add(Problem.NO_TITLE);
            }
            if (title.length() > MAX_TITLE) {
                problems.add(Problem.TITLE_TOO_LONG);
            }
            if (url.length() > MAX_URL || !WebAddress.is(url)) {
                problems.add(Problem.NO_ADDRESS);
            }
            return problems;
        }
    }
}
