package io.cairn.catalog;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.audit.AuditLog;
import io.cairn.shared.Characters;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the draft, or an older edition, the catalogue that everybody reads: first looked at, then done. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class CatalogPublishing extends SessionService {

    /** Characters of an edition's notes. */
    public static final int MAX_NOTES = 500;

    private final transient EditionPress press;
    private final transient DraftStore draft;
    private final transient EditionRepository editions;
    private final transient Catalogs catalogs;
    private final transient AuditLog audit;
    private final transient CurrentUser user;
    private final transient Clock clock;

    CatalogPublishing(
            EditionPress press,
            DraftStore draft,
            EditionRepository editions,
            Catalogs catalogs,
            AuditLog audit,
            CurrentUser user,
            Clock clock) {
        this.press = press;
        this.draft = draft;
        this.editions = editions;
        this.catalogs = catalogs;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What publishing would do. One statement.
     *
     * @param again number of an older edition to publish again; {@code null} for the draft
     * @throws NotFoundException if there is no such edition
     */
    public PublishingPlan plan(@Nullable Integer again) {
        DraftDocument.Beside seen = draft.readBeside();
        Integer number = seen.edition();
        if (number == null) {
            throw new NotFoundException("Nothing has been published");
        }
        Catalog current = catalogs.original(number);
        CatalogContent now = seen.content();
        Catalog next = again == null ? new Catalog(0, now) : catalogs.original(again);
        LocalDate today = LocalDate.ofInstant(clock.instant(), user.zone());
        return new PublishingPlan(
                DraftVersion.of(current.edition(), now),
                again,
                CatalogDifferences.between(current.content(), next.content()),
                CatalogDifferences.between(now, next.content()),
                next,
                CatalogChecks.review(next.content(), today).stream()
                        .sorted(Comparator.comparing(CatalogFinding::severity))
                        .toList());
    }

    /**
     * Publishes the draft as the next edition, all or nothing.
     *
     * @param notes what has changed, in the publisher's words
     * @param seen the draft that was looked at
     * @return the new edition's number
     * @throws IllegalArgumentException if the notes are empty or longer than {@link #MAX_NOTES}
     * @throws CatalogInvalidException if the checks find errors
     * @throws DraftChangedException if the draft is another one by now
     * @throws PublishedMeanwhileException if somebody else has published in the meantime
     */
    @Transactional
    public int publish(String notes, DraftVersion seen) {
        return press.print(unchanged(seen), checked(notes), user.id(), seen.edition() + 1, null);
    }

    /**
     * Publishes an older edition as the next one; the draft becomes what it was. Otherwise like {@link #publish}.
     *
     * @throws NotFoundException if there is no such edition
     */
    @Transactional
    public int publishAgain(int edition, String notes, DraftVersion seen) {
        CatalogContent older = catalogs.original(edition).content();
        CatalogContent now = unchanged(seen);
        if (!now.equals(older)) {
            draft.replaceAll(older);
            audit.recordAll(ContentRecords.of(CatalogDifferences.between(now, older)));
        }
        return press.print(older, checked(notes), user.id(), seen.edition() + 1, edition);
    }

    private CatalogContent unchanged(DraftVersion seen) {
        CatalogContent now = draft.read();
        if (!DraftVersion.of(seen.edition(), now).equals(seen)) {
            throw new DraftChangedException();
        }
        return now;
    }

    private static String checked(String notes) {
        String text = Characters.storable(notes).strip();
        if (text.isEmpty() || text.length() > MAX_NOTES) {
            throw new IllegalArgumentException(
                    "Notes have 1 to %d characters, not %d".formatted(MAX_NOTES, text.length()));
        }
        return text;
    }

    /** All editions, the latest first. */
    public List<EditionInfo> history() {
        return editions.findAllInfo();
    }
}
