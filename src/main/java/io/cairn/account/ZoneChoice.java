package io.cairn.account;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which time zone a person is told times in.
 *
 * @param chosen what they settled on; {@code null}: the browser's
 * @param browser where their browser was last; {@code null} when it has not said yet
 */
public record ZoneChoice(@Nullable ZoneId chosen, @Nullable ZoneId browser) implements Serializable {

    public static final ZoneChoice UNKNOWN = new ZoneChoice(null, null);

    private static final ZoneId UTC = ZoneId.of("UTC");

    /** UTC as long as nothing is known. */
    public ZoneId zone() {
        return chosen != null ? chosen : browser != null ? browser : UTC;
    }

    ZoneChoice withChosen(@Nullable ZoneId zone) {
        return new ZoneChoice(zone, browser);
    }

    ZoneChoice withBrowser(ZoneId zone) {
        return new ZoneChoice(chosen, zone);
    }

    /** The zone that a browser names, such as {@code Europe/Stockholm}; empty for one we do not know. */
    public static Optional<ZoneId> named(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }
}
