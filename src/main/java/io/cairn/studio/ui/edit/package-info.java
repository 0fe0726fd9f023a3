/** The forms in which admins change the draft: one engine, made of what {@code ThingFields} says of each kind. */
@NullMarked
package io.cairn.studio.ui.edit;

import org.jspecify.annotations.NullMarked;
