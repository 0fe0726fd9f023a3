package io.cairn.portfolio;

import org.jspecify.annotations.Nullable;

/** A draft and the version it began from, read in one query. */
record DraftWithBase(StoredProjectDraft draft, @Nullable StoredVersion base) {}
