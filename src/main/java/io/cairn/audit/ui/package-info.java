/** What is on record, for admins: the audit log, and the last entries about one thing on that thing's own screen. */
@NamedInterface("ui")
@NullMarked
package io.cairn.audit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
