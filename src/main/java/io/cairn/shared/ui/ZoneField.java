package io.cairn.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.List;

/** Picks a time zone by the name of a place in it. */
public class ZoneField extends ComboBox<ZoneId> {

    /** Those of places; the rest are abbreviations and fixed offsets kept for old systems. */
    private static final List<ZoneId> PLACES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC")
                    || id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    public ZoneField(String label) {
        super(label);
        setItems(PLACES);
        setItemLabelGenerator(ZoneField::name);
        setErrorMessage(getTranslation("shell.zone.unknown"));
    }

    /** As a person reads it: {@code America/New York}. */
    public static String name(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }
}
