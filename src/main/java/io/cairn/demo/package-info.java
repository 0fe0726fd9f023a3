/** The people of the profile {@code demo}, to try the portal as; nothing of it exists in a real portal. */
@NullMarked
package io.cairn.demo;

import org.jspecify.annotations.NullMarked;
