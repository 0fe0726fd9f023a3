package io.cairn.portfolio;

import java.util.UUID;

/** A project that visitors may see, and whose it is. */
record StoredProject(UUID owner, ProjectContent content) {}
