/** Uploading files on screen, and their way out over HTTP. */
@NamedInterface("ui")
@NullMarked
package io.cairn.file.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
