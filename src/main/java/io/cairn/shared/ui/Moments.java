package io.cairn.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moments as the clock on the person's wall shows them, in the way their language writes them. */
public final class Moments {

    private Moments() {}

    /** The time of day, for example "10:42". */
    public static String time(Instant moment) {
        return format(moment, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    /** Day and time, for example "21 Nov 2026, 10:42". */
    public static String dayAndTime(Instant moment) {
        return format(moment, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    /** The zone that this tab tells moments in; UTC where nothing is known. */
    public static ZoneId zone() {
        return zone(UI.getCurrent());
    }

    /** From now on this tab tells moments in a zone that the person has chosen, wherever the browser is. */
    public static void tellIn(UI ui, ZoneId zone) {
        ComponentUtil.setData(ui, ZoneId.class, zone);
    }

    private static String format(Instant moment, DateTimeFormatter form) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        return form.withLocale(locale).format(ZonedDateTime.ofInstant(moment, zone(ui)));
    }

    /** What was chosen, else where the browser is; UTC where neither is known. */
    private static ZoneId zone(@Nullable UI ui) {
        if (ui == null) {
            return ZoneOffset.UTC;
        }
        ZoneId chosen = ComponentUtil.getData(ui, ZoneId.class);
        return chosen != null ? chosen : browserZone(ui.getPage().getExtendedClientDetails());
    }

    private static ZoneId browserZone(@Nullable ExtendedClientDetails browser) {
        String id = browser == null ? null : browser.getTimeZoneId();
        try {
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
