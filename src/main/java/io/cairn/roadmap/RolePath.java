package io.cairn.roadmap;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A way to a career role, straight or by way of others that one can work in first.
 *
 * @param legs one for each role along the way; the last one is the goal
 * @param direct the goal from where the way begins
 */
public record RolePath(List<Leg> legs, RoleDistance direct) implements Serializable {

    /**
     * The way from one role to the next.
     *
     * @param reason why the role is a good stone to step on, in the catalogue's words; empty for the goal
     * @param distance what is left for the role once the legs before are done
     */
    public record Leg(Slug role, String reason, RoleDistance distance) implements Serializable {

        public int hours() {
            return distance.hoursLeft().likely();
        }
    }

    public RolePath {
        legs = List.copyOf(legs);
    }

    public boolean isDirect() {
        return legs.size() == 1;
    }

    public List<Slug> stones() {
        return legs.subList(0, legs.size() - 1).stream().map(Leg::role).toList();
    }

    /** Likely hours until the first role that one can work in. */
    public int hoursToFirstJob() {
        return legs.getFirst().hours();
    }

    /** Likely hours of all legs. */
    public int hoursToGoal() {
        return legs.stream().mapToInt(Leg::hours).sum();
    }

    /** What the stones cost on top of the direct way. A project of a stone can save a larger one of the goal: then less than 0. */
    public int extraHours() {
        return hoursToGoal() - direct.hoursLeft().likely();
    }

    /** Hours on the way to the stones that count for the goal as well. */
    public int sharedHours() {
        return hoursToGoal() - legs.getLast().hours() - extraHours();
    }

    /** What is done on the way to the stones and needed for the goal as well. */
    public List<RoleDistance.Part> shared() {
        Set<StepKey> needed = new HashSet<>();
        direct.left().forEach(part -> needed.add(part.step()));
        return legs.subList(0, legs.size() - 1).stream()
                .flatMap(leg -> leg.distance().left().stream())
                .filter(part -> needed.contains(part.step()))
                .toList();
    }

    public int weeks(int hours) {
        return direct.weeks(hours);
    }
}
