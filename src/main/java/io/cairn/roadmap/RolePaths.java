package io.cairn.roadmap;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.CareerRole.SteppingStone;
import io.cairn.catalog.Catalog;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds ways to a career role over the stepping stones that the catalogue names, at most two of them. */
final class RolePaths {

    private static final int MOST_WAYS = 8;

    private final Catalog catalog;
    private final Map<Slug, RoleScope> scopes;
    private final Vantage vantage;
    private final CareerRole goal;
    private final RoleDistance direct;

    RolePaths(Catalog catalog, Map<Slug, RoleScope> scopes, Vantage vantage, CareerRole goal) {
        this.catalog = catalog;
        this.scopes = scopes;
        this.vantage = vantage;
        this.goal = goal;
        this.direct = scope(goal.slug()).from(vantage);
    }

    private RoleScope scope(Slug role) {
        RoleScope scope = scopes.get(role);
        if (scope == null) {
            throw new PlanningException("Unknown career role: '%s'".formatted(role));
        }
        return scope;
    }

    /**
     * The direct way first, then those by way of others, the cheapest first. A stone that one could work in already, or
     * that is no nearer than the goal, is of no use.
     */
    List<RolePath> find() {
        List<RolePath> ways = new ArrayList<>();
        ways.add(path(List.of()));
        Stream.concat(oneStone(), twoStones())
                .map(this::path)
                .filter(path -> path.legs().stream().allMatch(leg -> leg.hours() > 0))
                .filter(path -> path.hoursToFirstJob() < direct.hoursLeft().likely())
                .sorted(Comparator.comparingInt(RolePath::extraHours)
                        .thenComparing(path -> path.legs().size())
                        .thenComparing(RolePath::hoursToFirstJob))
                .limit(MOST_WAYS)
                .forEach(ways::add);
        return ways;
    }

    private Stream<List<SteppingStone>> oneStone() {
        return goal.steppingStones().stream().map(List::of);
    }

    private Stream<List<SteppingStone>> twoStones() {
        return goal.steppingStones().stream()
                .flatMap(last -> catalog.role(last.role()).steppingStones().stream()
                        .filter(first -> !first.role().equals(goal.slug()))
                        .map(first -> List.of(first, last)));
    }

    private RolePath path(List<SteppingStone> stones) {
        List<RolePath.Leg> legs = new ArrayList<>();
        Vantage here = vantage;
        for (SteppingStone stone : stones) {
            RoleDistance distance = scope(stone.role()).from(here);
            legs.add(new RolePath.Leg(stone.role(), stone.reason(), distance));
            here = here.after(
                    distance.left().stream().map(RoleDistance.Part::step).toList());
        }
        legs.add(new RolePath.Leg(goal.slug(), "", scope(goal.slug()).from(here)));
        return new RolePath(legs, direct);
    }
}
