/** Projects, certifications and the portfolio page on screen. */
@NamedInterface("ui")
@NullMarked
package io.cairn.portfolio.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
