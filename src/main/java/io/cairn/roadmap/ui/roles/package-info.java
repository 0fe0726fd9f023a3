/** All career roles from where somebody stands: the matrix, what its numbers are made of, and ways over stepping stones. */
@NullMarked
package io.cairn.roadmap.ui.roles;

import org.jspecify.annotations.NullMarked;
