/** The calendar's settings, and the download. */
@NullMarked
package io.cairn.calendar.ui;

import org.jspecify.annotations.NullMarked;
