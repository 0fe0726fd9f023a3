package io.cairn.portfolio;

import io.cairn.catalog.CatalogKey;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceChange;
import io.cairn.progress.EvidencePreview;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Proof;
import io.cairn.progress.Proofs;
import io.cairn.roadmap.Roadmaps;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes earned certifications count: for the units they prove, and for the certification itself. */
@Component
class CertificationEvidence {

    private final Proofs proofs;
    private final Roadmaps roadmaps;

    CertificationEvidence(Proofs proofs, Roadmaps roadmaps) {
        this.proofs = proofs;
        this.roadmaps = roadmaps;
    }

    /** What the certification shows as it is now takes the place of what it showed before. One statement. */
    void follow(UUID id, CertificationContent content) {
        proofs.show(proof(id, content), items(content));
    }

    void withdraw(UUID id) {
        proofs.withdraw(EvidenceSource.CERTIFICATION, id);
    }

    EvidenceEffect previewFollow(UUID id, CertificationContent content) {
        return effect(proofs.previewShow(proof(id, content), items(content)));
    }

    EvidenceEffect previewWithdraw(UUID id) {
        return effect(proofs.previewWithdraw(EvidenceSource.CERTIFICATION, id));
    }

    private EvidenceEffect effect(EvidencePreview preview) {
        List<EvidenceChange> changes = preview.changes();
        Set<CatalogKey> done = items(changes, change -> change.before() == null);
        Set<CatalogKey> undone = items(changes, change -> change.after() == null);
        return new EvidenceEffect(
                changes,
                done.isEmpty() && undone.isEmpty()
                        ? null
                        : roadmaps.effectOf(done, undone, preview.standings()).orElse(null));
    }

    private static Set<CatalogKey> items(List<EvidenceChange> changes, Predicate<EvidenceChange> which) {
        return changes.stream().filter(which).map(EvidenceChange::item).collect(Collectors.toSet());
    }

    static Proof proof(UUID id, CertificationContent content) {
        return new Proof(
                EvidenceSource.CERTIFICATION,
                id,
                content.name(),
                Evidence.EVIDENCED,
                content.issuedOn(),
                content.expiresOn());
    }

    /** What a certification is evidence for. */
    static Set<CatalogKey> items(CertificationContent content) {
        Set<CatalogKey> items = new TreeSet<>();
        content.proves().stream().map(CatalogKey::of).forEach(items::add);
        if (content.certification() != null) {
            items.add(CatalogKey.of(CatalogKey.Kind.CERTIFICATION, content.certification()));
        }
        return items;
    }
}
