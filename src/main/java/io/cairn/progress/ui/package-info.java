/** How progress and what shows it looks on every screen. */
@NamedInterface("ui")
@NullMarked
package io.cairn.progress.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
