/** The learner's week: what to do now, the whole time log, all notes. */
@NamedInterface("ui")
@NullMarked
package io.cairn.week.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
