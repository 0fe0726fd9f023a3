package io.cairn.progress;

import io.cairn.catalog.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A unit that somebody masters.
 *
 * @param evidence the best there is
 * @param proofs all that shows it, the newest first; what has run out is among them
 */
public record Attainment(UnitId unit, Evidence evidence, List<Proof> proofs) {

    public Attainment {
        proofs = List.copyOf(proofs);
    }

    /** When a mentor last confirmed it; empty if none did. */
    public Optional<LocalDate> verifiedOn() {
        return proofs.stream()
                .filter(proof -> proof.strength() == Evidence.VERIFIED)
                .map(Proof::shownOn)
                .max(Comparator.naturalOrder());
    }
}
