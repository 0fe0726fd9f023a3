/** The search page, and the way to it in the top bar. */
@NamedInterface("ui")
@NullMarked
package io.cairn.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
