/** The screen of the numbers. */
@NullMarked
package io.cairn.insight.ui;

import org.jspecify.annotations.NullMarked;
