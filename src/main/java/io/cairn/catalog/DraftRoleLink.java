package io.cairn.catalog;

import jakarta.persistence.Embeddable;

/** A career role's link to another one, with what is to be said about it, in the draft. */
@Embeddable
record DraftRoleLink(String other, String body) {

    static DraftRoleLink of(CareerRole.SteppingStone stone) {
        return new DraftRoleLink(stone.role().value(), stone.reason());
    }

    static DraftRoleLink of(CareerRole.Comparison comparison) {
        return new DraftRoleLink(comparison.role().value(), comparison.text());
    }
}
