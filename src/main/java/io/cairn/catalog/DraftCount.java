package io.cairn.catalog;

import java.io.Serializable;

/**
 * How the draft's things of one kind stand.
 *
 * @param changed how many differ from the latest edition, those that it has and the draft has not included
 */
public record DraftCount(CatalogKey.Kind kind, int things, int errors, int warnings, int changed)
        implements Serializable {}
