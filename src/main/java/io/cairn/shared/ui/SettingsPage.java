package io.cairn.shared.ui;

import java.util.function.BooleanSupplier;

/**
 * A page of a person's settings, listed in the person menu. Beans of this type are listed in their {@code @Order}.
 *
 * @param path the page's address, relative to the portal's root
 * @param titleKey what it is called
 * @param isOffered whether there is anything to choose on it now; asked for every page that is loaded, so without SQL
 */
public record SettingsPage(String path, String titleKey, BooleanSupplier isOffered) {

    /** One that is always there. */
    public SettingsPage(String path, String titleKey) {
        this(path, titleKey, () -> true);
    }
}
