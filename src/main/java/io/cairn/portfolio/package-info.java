/** Proof: what a learner built and earned, how ready that makes them, and how the world sees it. */
@NullMarked
package io.cairn.portfolio;

import org.jspecify.annotations.NullMarked;
