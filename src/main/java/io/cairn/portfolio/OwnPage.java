package io.cairn.portfolio;

import java.util.UUID;

/** The owner's own way to their page, whoever else may see it. Made only for the person who is signed in. */
record OwnPage(UUID account) implements PageAddress {}
