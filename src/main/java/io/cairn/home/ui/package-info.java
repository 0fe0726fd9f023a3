/** The front page for visitors and the dashboard for learners. */
@NamedInterface("ui")
@NullMarked
package io.cairn.home.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
