/**
 * A mentor's judgement: what learners submit, who reviews it, what comes of it. A submission is a snapshot that never
 * changes; one mentor at a time has its lease; approved work verifies units.
 */
@NullMarked
package io.cairn.review;

import org.jspecify.annotations.NullMarked;
