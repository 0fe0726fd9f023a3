/** Becoming a mentor, and what a mentor says and sees about their own work. */
@NullMarked
package io.cairn.review.ui.mentor;

import org.jspecify.annotations.NullMarked;
