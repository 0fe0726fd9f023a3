package io.cairn.roadmap.ui;

import io.cairn.progress.EvidenceSource;
import io.cairn.shared.SessionService;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

/** What all features offer as evidence. */
@Service
class ProofOffers extends SessionService {

    private final transient List<ProofOffer> features;

    ProofOffers(List<ProofOffer> features) {
        this.features = features.stream()
                .sorted(Comparator.comparing(ProofOffer::source))
                .toList();
    }

    List<EvidenceSource> sources() {
        return features.stream().map(ProofOffer::source).toList();
    }

    ProofOffer of(EvidenceSource source) {
        return features.stream()
                .filter(feature -> feature.source() == source)
                .findFirst()
                .orElseThrow();
    }
}
