/** Values that every feature speaks: slugs, effort, identity of rows, and the errors that all screens answer alike. */
@NullMarked
package io.cairn.shared;

import org.jspecify.annotations.NullMarked;
