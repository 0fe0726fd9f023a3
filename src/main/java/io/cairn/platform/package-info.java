/** What the portal stands on: its own database where it is given none, sessions that survive a restart, plain start-up errors. */
@NullMarked
package io.cairn.platform;

import org.jspecify.annotations.NullMarked;
