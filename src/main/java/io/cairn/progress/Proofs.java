package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What shows that the signed-in learner masters units, project briefs and certifications. It is kept apart from what
 * they say themselves ({@link Progress}): taking a proof away leaves exactly what was said. Both verbs may be repeated.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Proofs extends SessionService {

    private final transient ProofRows rows;
    private final transient Ledger ledger;
    private final transient CurrentUser user;
    private final transient Today today;

    Proofs(ProofRows rows, Ledger ledger, CurrentUser user, Today today) {
        this.rows = rows;
        this.ledger = ledger;
        this.user = user;
        this.today = today;
    }

    /** Everything that is shown, with the newest proof first. */
    public Map<CatalogKey, List<Proof>> all() {
        Map<CatalogKey, List<Proof>> shown = new LinkedHashMap<>();
        ledger.of(user.id()).forEach((item, entry) -> {
            if (!entry.proofs().isEmpty()) {
                shown.put(item, entry.proofs());
            }
        });
        return shown;
    }

    /** What shows one thing, the newest first. */
    public List<Proof> of(CatalogKey item) {
        return rows.of(user.id(), item);
    }

    /**
     * The proof's source shows exactly these things from now on, whatever it showed before. None: it shows nothing more.
     *
     * @throws NotFoundException if the catalogue never had one of them
     * @throws IllegalArgumentException if one is nothing that can be shown, such as a career role; or it is a
     *     review's or a link's, see {@link Verifications} and {@link OwnLinks}
     */
    @Transactional
    public void show(Proof proof, Set<CatalogKey> items) {
        if (proof.source() == EvidenceSource.REVIEW || proof.source() == EvidenceSource.LINK) {
            throw new IllegalArgumentException("Reviews and links are shown elsewhere");
        }
        rows.show(user.id(), proof, items);
    }

    /** The source shows nothing any more. */
    @Transactional
    public void withdraw(EvidenceSource source, UUID sourceId) {
        rows.withdraw(user.id(), source, sourceId);
    }

    /** What {@link #show} would change. */
    public EvidencePreview previewShow(Proof proof, Set<CatalogKey> items) {
        items.forEach(ProofRows::provable);
        return preview(items, entry -> {
            LedgerEntry rest = entry.without(proof.source(), proof.sourceId());
            return items.contains(entry.item()) ? rest.with(proof) : rest;
        });
    }

    /** What {@link #withdraw} would change. */
    public EvidencePreview previewWithdraw(EvidenceSource source, UUID sourceId) {
        return preview(Set.of(), entry -> entry.without(source, sourceId));
    }

    private EvidencePreview preview(Set<CatalogKey> added, UnaryOperator<LedgerEntry> change) {
        LocalDate day = today.today();
        Map<CatalogKey, LedgerEntry> entries = new TreeMap<>(ledger.of(user.id()));
        added.forEach(item -> entries.computeIfAbsent(item, key -> LedgerEntry.nothingAbout(key)));
        List<EvidenceChange> changes = entries.values().stream()
                .map(entry -> new EvidenceChange(
                        entry.item(), entry.evidence(day), change.apply(entry).evidence(day)))
                .filter(changed -> !Objects.equals(changed.before(), changed.after()))
                .toList();
        return new EvidencePreview(changes, Ledger.standings(entries, day));
    }
}
