/** The learner's roadmap on screen: making one, walking along it, one step of it, and changing its hours and dates. */
@NamedInterface("ui")
@NullMarked
package io.cairn.roadmap.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
