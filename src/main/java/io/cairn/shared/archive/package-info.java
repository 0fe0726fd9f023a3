/** What features have to offer so that all a person has can leave the portal in one file and come back. */
@NamedInterface("archive")
@NullMarked
package io.cairn.shared.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
