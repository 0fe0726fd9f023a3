package io.cairn.shared.ui;

/**
 * A page of a person's settings, listed in the person menu. Beans of this type are listed in their {@code @Order}.
 *
 * @param path the page's address, relative to the portal's root
 * @param titleKey what it is called
 */
public record SettingsPage(String path, String titleKey) {}
