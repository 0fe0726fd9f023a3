/** The shell around every view, the pieces all views are built from, and the views for what went wrong. */
@NamedInterface("ui")
@NullMarked
package io.cairn.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
