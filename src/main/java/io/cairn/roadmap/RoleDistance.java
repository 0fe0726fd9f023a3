package io.cairn.roadmap;

import io.cairn.progress.Evidence;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a career role is from where somebody stands, with all that the figures are made of.
 *
 * @param parts everything the role takes: units first, then projects, then career tasks
 * @param hoursPerWeek study time, 1 to 80
 * @param paceFactor by how much efforts turn out longer than the catalogue says
 */
public record RoleDistance(Slug role, List<Part> parts, int hoursPerWeek, double paceFactor) implements Serializable {

    private static final int ALL = 100;

    /**
     * One thing the role takes.
     *
     * @param effort hours at the catalogue's pace
     * @param evidence what shows it best; {@code null} when it is still to do
     */
    public record Part(
            StepKey step, Effort effort, @Nullable Evidence evidence) implements Serializable {

        public boolean isLeft() {
            return evidence == null;
        }
    }

    public RoleDistance {
        parts = List.copyOf(parts);
    }

    public List<Part> left() {
        return parts.stream().filter(Part::isLeft).toList();
    }

    public List<Part> covered() {
        return parts.stream().filter(part -> !part.isLeft()).toList();
    }

    /** At the catalogue's pace. */
    public Effort hoursLeft() {
        return left().stream().map(Part::effort).reduce(Effort.NONE, Effort::plus);
    }

    /** Likely hours of what is covered, however well it is shown. */
    public int hoursCovered() {
        return likely(covered());
    }

    /** Likely hours of what is covered, by what shows it best. */
    public Map<Evidence, Integer> hoursByEvidence() {
        Map<Evidence, Integer> hours = new EnumMap<>(Evidence.class);
        for (Part part : parts) {
            Evidence evidence = part.evidence();
            if (evidence != null) {
                hours.merge(evidence, part.effort().likely(), Integer::sum);
            }
        }
        return hours;
    }

    /** Share of the likely hours that is covered, rounded down; 100 only when nothing is left. */
    public int coveredPercent() {
        return percent(hoursCovered());
    }

    /** Share of the likely hours that a mentor has confirmed, rounded down. */
    public int verifiedPercent() {
        return percent(hoursByEvidence().getOrDefault(Evidence.VERIFIED, 0));
    }

    private int percent(int hours) {
        int all = likely(parts);
        return all == 0 ? ALL : hours * ALL / all;
    }

    private static int likely(List<Part> parts) {
        return parts.stream().mapToInt(part -> part.effort().likely()).sum();
    }

    public boolean isReached() {
        return parts.stream().noneMatch(Part::isLeft);
    }

    /** Begun weeks of study at the person's own pace: {@code hours x pace factor / hours a week}. */
    public int weeks(int hours) {
        return (int) Math.ceil(hours * paceFactor / hoursPerWeek);
    }

    /** {@link #weeks} in whole months. */
    public int months(int hours) {
        return RoleEffort.months(weeks(hours));
    }

    public int likelyWeeks() {
        return weeks(hoursLeft().likely());
    }
}
