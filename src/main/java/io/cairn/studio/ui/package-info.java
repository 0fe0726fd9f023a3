/** The content studio: where admins see what the draft changes, what is wrong with it, and publish it. */
@NamedInterface("ui")
@NullMarked
package io.cairn.studio.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
