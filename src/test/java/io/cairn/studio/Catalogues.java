package io.cairn.studio;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogContent;
import java.util.List;

/** Catalogues for tests. */
final class Catalogues {

    static final Catalog EMPTY = new Catalog(
            1,
            new CatalogContent(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of()));

    private Catalogues() {}
}
