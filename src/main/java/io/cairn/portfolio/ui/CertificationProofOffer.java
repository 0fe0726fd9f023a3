package io.cairn.portfolio.ui;

import io.cairn.catalog.UnitId;
import io.cairn.portfolio.CertificationInvalidException;
import io.cairn.portfolio.EarnedCertification;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.StaleCertificationException;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Proof;
import io.cairn.roadmap.ui.ProofOffer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From a finished step to one of the certifications that the learner has earned. */
@Component
class CertificationProofOffer implements ProofOffer {

    private final EarnedCertifications certifications;

    CertificationProofOffer(EarnedCertifications certifications) {
        this.certifications = certifications;
    }

    @Override
    public EvidenceSource source() {
        return EvidenceSource.CERTIFICATION;
    }

    @Override
    public List<Choice> choicesFor(UnitId unit) {
        return certifications.all().stream()
                .<Choice>map(earned -> new CertificationOffered(certifications, earned, unit))
                .toList();
    }

    @Override
    public String addressOfNew() {
        return PortfolioNavigation.newCertification();
    }

    private record CertificationOffered(EarnedCertifications certifications, EarnedCertification earned, UnitId unit)
            implements Choice {

        @Override
        public String title() {
            return earned.content().name();
        }

        @Override
        public String address() {
            return PortfolioNavigation.certification(earned.id());
        }

        @Override
        public Optional<Proof> choose() {
            try {
                return Optional.of(certifications.letProve(earned, unit));
            } catch (CertificationInvalidException | StaleCertificationException e) {
                throw new RefusedException(e);
            }
        }
    }
}
