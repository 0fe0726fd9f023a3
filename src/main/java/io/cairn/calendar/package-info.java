/**
 * A learner's calendar: study blocks, career tasks and what expires, to be subscribed to under a secret address or
 * downloaded. What a calendar was told once is changed or called off later, never told twice.
 */
@NullMarked
package io.cairn.calendar;

import org.jspecify.annotations.NullMarked;
