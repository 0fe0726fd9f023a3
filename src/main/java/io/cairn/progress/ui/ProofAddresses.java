package io.cairn.progress.ui;

import io.cairn.progress.EvidenceSource;
import java.util.Optional;
import java.util.UUID;

/** Knows where proofs can be looked at. A feature whose things prove something has a bean of this type. */
public interface ProofAddresses {

    /** The address of a proof's source, relative to the portal's root; empty if it belongs to another feature. */
    Optional<String> addressOf(EvidenceSource source, UUID sourceId);
}
