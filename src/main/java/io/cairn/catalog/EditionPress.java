package io.cairn.catalog;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes editions of the draft. It asks nobody for permission and so stays within this package: people come through
 * {@link CatalogPublishing}, the portal's own first edition through {@link FirstEdition}.
 */
@Component
class EditionPress {

    private final DraftStore draft;
    private final EditionRepository editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditionPress(DraftStore draft, EditionRepository editions, ApplicationEventPublisher events, Clock clock) {
        this.draft = draft;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Publishes the draft. The number's primary key lets only one of two publish at a time.
     *
     * @return the new edition's number
     */
    @Transactional
    public int print(String notes, @Nullable UUID publisher) {
        return store(draft.read(), notes, publisher);
    }

    /** Takes the content into the draft and publishes it, both or neither. */
    @Transactional
    public int importAndPrint(CatalogContent content, String notes) {
        draft.replaceAll(content);
        return store(content, notes, null);
    }

    private int store(CatalogContent content, String notes, @Nullable UUID publisher) {
        List<CatalogFinding> errors = CatalogChecks.check(content).stream()
                .filter(CatalogFinding::isError)
                .toList();
        if (!errors.isEmpty()) {
            throw new CatalogInvalidException(errors);
        }
        int number = editions.findCurrentNumber().orElse(0) + 1;
        try {
            editions.store(number, clock.instant(), publisher, notes, CatalogJson.write(content));
        } catch (DataIntegrityViolationException e) {
            throw new PublishedMeanwhileException(number, e);
        }
        editions.registerKeys(content.keys().map(CatalogKey::toString).toArray(String[]::new), number);
        events.publishEvent(new EditionPublished(number, content));
        return number;
    }
}
