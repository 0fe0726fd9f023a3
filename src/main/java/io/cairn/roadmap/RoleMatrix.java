package io.cairn.roadmap;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All career roles from where somebody stands, in the catalogue's order. */
public record RoleMatrix(List<RoleDistance> roles) implements Serializable {

    private static final Comparator<RoleDistance> NEAREST_FIRST = Comparator.comparingInt(
                    (RoleDistance role) -> role.hoursLeft().likely())
            .thenComparing(RoleDistance::hoursCovered, Comparator.reverseOrder())
            .thenComparing(RoleDistance::role);

    public RoleMatrix {
        roles = List.copyOf(roles);
    }

    static RoleMatrix of(Map<Slug, RoleScope> scopes, Vantage vantage) {
        return new RoleMatrix(
                scopes.values().stream().map(scope -> scope.from(vantage)).toList());
    }

    /** Fewest likely hours left first; of equals the one that more is done for. */
    public List<RoleDistance> nearestFirst() {
        return roles.stream().sorted(NEAREST_FIRST).toList();
    }

    /** The nearest role that there is still something to do for; empty when nothing is left to do for any. */
    public Optional<RoleDistance> closest() {
        return nearestFirst().stream().filter(role -> !role.isReached()).findFirst();
    }

    public Optional<RoleDistance> of(Slug role) {
        return roles.stream().filter(found -> found.role().equals(role)).findFirst();
    }
}
