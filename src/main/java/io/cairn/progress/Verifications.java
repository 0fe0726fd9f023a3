package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.catalog.CatalogKey;
import io.cairn.shared.NotFoundException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a mentor's review shows that somebody else masters something. */
@Service
@ForMentors
public class Verifications {

    private final ProofRows rows;
    private final CurrentUser user;

    Verifications(ProofRows rows, CurrentUser user) {
        this.rows = rows;
        this.user = user;
    }

    /**
     * The review shows exactly these things from now on; in the transaction in which it is decided, and one statement.
     *
     * @throws IllegalArgumentException if the proof is not a review's, the account is the mentor's own, or one of the
     *     items is nothing that can be shown
     * @throws NotFoundException if the catalogue never had one of them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void show(UUID learner, Proof proof, Set<CatalogKey> items) {
        if (proof.source() != EvidenceSource.REVIEW || learner.equals(user.id())) {
            throw new IllegalArgumentException("Not for a mentor to show");
        }
        rows.show(learner, proof, items);
    }
}
