package io.cairn.catalog;

import io.cairn.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What could be published next, for work in the background that shows nothing of it to anybody: it asks for no permission. */
@Component
@Transactional(readOnly = true)
public class CatalogCandidates {

    private final DraftStore draft;
    private final EditionRepository editions;
    private final EditionPasts pasts;
    private final Catalogs catalogs;

    CatalogCandidates(DraftStore draft, EditionRepository editions, EditionPasts pasts, Catalogs catalogs) {
        this.draft = draft;
        this.editions = editions;
        this.pasts = pasts;
        this.catalogs = catalogs;
    }

    /**
     * A state beside the latest edition.
     *
     * @param seen the draft as it was read
     * @param next what learners would read, with all that came before it
     */
    public record Candidate(DraftVersion seen, Catalog current, Catalog next) {

        public CatalogDifferences differences() {
            return CatalogDifferences.between(current.content(), next.content());
        }
    }

    /**
     * @param again number of an older edition that could be published again; {@code null} for the draft
     * @throws NotFoundException if there is no such edition
     */
    public Candidate read(@Nullable Integer again) {
        Catalog current = catalogs.original(
                editions.findCurrentNumber().orElseThrow(() -> new NotFoundException("Nothing has been published")));
        CatalogContent now = draft.read();
        CatalogContent next = again == null ? now : catalogs.original(again).content();
        return new Candidate(DraftVersion.of(current.edition(), now), current, new Catalog(0, next, pasts.all()));
    }
}
