package io.cairn.progress.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** How long something took, in words. */
public final class Durations {

    private static final int MINUTES_PER_HOUR = 60;

    private Durations() {}

    /** For example "45 min", "2 h" or "1 h 20 min". */
    public static String of(int minutes) {
        int hours = minutes / MINUTES_PER_HOUR;
        int rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return I18NProvider.translate("time.minutes", rest);
        }
        return rest == 0
                ? I18NProvider.translate("time.hours", hours)
                : I18NProvider.translate("time.hours-minutes", hours, rest);
    }
}
