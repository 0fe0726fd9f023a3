/** Everything a learner has, in one file: taken away, and brought into an empty account. */
@NullMarked
package io.cairn.archive;

import org.jspecify.annotations.NullMarked;
