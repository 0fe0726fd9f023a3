package io.cairn.roadmap.ui;

import io.cairn.catalog.UnitId;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Proof;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What a learner has made or earned, of one kind, and may name as evidence when they have finished a step. Beans of this
 * type are asked.
 */
public interface ProofOffer {

    EvidenceSource source();

    /** All there is to choose from, whether or not it shows the unit already. */
    List<Choice> choicesFor(UnitId unit);

    /** Where another one is added, relative to the portal's root. */
    String addressOfNew();

    /** One thing that may show the unit. */
    interface Choice extends Serializable {

        String title();

        /** Where it is looked at and changed, relative to the portal's root. */
        String address();

        /**
         * Lets it show the unit from now on.
         *
         * @return the proof; empty if it will be one later, such as a project once it is finished
         * @throws RefusedException if it cannot be saved as it is
         */
        Optional<Proof> choose();
    }

    /** Thrown when a thing has to be put right, or looked at anew, before it can show anything more. */
    class RefusedException extends RuntimeException {

        public RefusedException(RuntimeException cause) {
            super(cause);
        }
    }
}
