package io.cairn.portfolio.ui;

import io.cairn.progress.EvidenceSource;
import io.cairn.progress.ui.ProofAddresses;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from what is shown to the project or certification that shows it. */
@Component
class PortfolioProofs implements ProofAddresses {

    @Override
    public Optional<String> addressOf(EvidenceSource source, UUID sourceId) {
        return switch (source) {
            case PROJECT -> Optional.of(PortfolioNavigation.project(sourceId));
            case CERTIFICATION -> Optional.of(PortfolioNavigation.certification(sourceId));
            case REVIEW, LINK -> Optional.empty();
        };
    }
}
