/** The learner's week, read together from all that it is made of. */
@NullMarked
package io.cairn.week;

import org.jspecify.annotations.NullMarked;
