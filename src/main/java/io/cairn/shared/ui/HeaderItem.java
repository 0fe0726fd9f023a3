package io.cairn.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Something that a feature puts into the shell's top bar, such as the person menu. Beans of this type are asked once
 * for every layout made, in their {@code @Order}.
 */
public interface HeaderItem {

    /** A new component for the top bar of one browser tab. */
    Component create();
}
