/** Where learners take their data away and bring it back. */
@NamedInterface("ui")
@NullMarked
package io.cairn.archive.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
