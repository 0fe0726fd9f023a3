/** The queue and the desk at which mentors review. */
@NullMarked
package io.cairn.review.ui.desk;

import org.jspecify.annotations.NullMarked;
