/**
 * Mock interviews: when mentors can be booked, who booked them when, and what came of it. An interview that was held
 * is judged at the review desk like any other work.
 */
@NullMarked
package io.cairn.interview;

import org.jspecify.annotations.NullMarked;
