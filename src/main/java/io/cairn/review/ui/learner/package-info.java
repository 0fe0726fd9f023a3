/** Reviews on a learner's screens: handing work in, what has come of it, what they make of that. */
@NullMarked
package io.cairn.review.ui.learner;

import org.jspecify.annotations.NullMarked;
