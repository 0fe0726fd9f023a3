/** The shell around every view, the pieces all views are built from, and the views for what went wrong. */
@NullMarked
package io.cairn.shared.ui;

import org.jspecify.annotations.NullMarked;
