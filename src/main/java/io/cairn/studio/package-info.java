/**
 * What the content studio reckons beyond the catalogue itself: whom a change touches. Its screens are in {@code ui}.
 */
@NullMarked
package io.cairn.studio;

import org.jspecify.annotations.NullMarked;
