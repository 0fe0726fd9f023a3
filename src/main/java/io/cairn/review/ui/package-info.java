/** What all of the screens about reviews have in common: the snapshot, its state and timeline, the result, the talk. */
@NamedInterface("ui")
@NullMarked
package io.cairn.review.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
