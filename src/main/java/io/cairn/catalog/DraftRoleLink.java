package io.cairn.catalog;

import io.cairn.shared.Slug;
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

    CareerRole.SteppingStone toSteppingStone() {
        return new CareerRole.SteppingStone(new Slug(other), body);
    }

    CareerRole.Comparison toComparison() {
        return new CareerRole.Comparison(new Slug(other), body);
    }
}
