package io.cairn.roadmap;

import io.cairn.progress.Evidence;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as its owner sees it.
 *
 * @param version changes with the plan and with what is skipped
 * @param edition the catalogue's edition it is pinned to
 * @param plan the plan in force, as it was accepted; its dates do not move by themselves
 * @param arrangement what its owner has put in a place of their own
 * @param pace how fast its owner has been so far
 * @param statuses of all steps of the plan and of all skipped steps, whether the plan still has them or not
 * @param evidence how well the steps that are done are shown; milestones have none
 * @param logged minutes of the steps in progress
 * @param labels what all those and the left-out ones are called
 * @param now the step to work on: one in progress, else the next; {@code null} when nothing is left to do
 */
public record RoadmapView(
        UUID id,
        long version,
        Slug role,
        String roleName,
        int edition,
        PlanSettings settings,
        Plan plan,
        Arrangement arrangement,
        PaceEstimate pace,
        Map<StepKey, StepStatus> statuses,
        Map<StepKey, Evidence> evidence,
        Map<StepKey, Integer> logged,
        Map<StepKey, StepLabel> labels,
        @Nullable StepKey now)
        implements Serializable {

    public RoadmapView {
        statuses = Collections.unmodifiableMap(new LinkedHashMap<>(statuses));
        evidence = Map.copyOf(evidence);
        logged = Map.copyOf(logged);
        labels = Map.copyOf(labels);
    }

    static RoadmapView of(StoredRoadmap stored, Desk desk) {
        Roadmap roadmap = stored.roadmap();
        Plan plan = stored.plan();
        Map<StepKey, StepLabel> labels = desk.labels(plan);
        Map<StepKey, StepStatus> statuses = desk.statuses(plan, labels);
        return new RoadmapView(
                roadmap.id(),
                roadmap.version(),
                roadmap.role(),
                desk.roleName(roadmap),
                roadmap.edition(),
                stored.settings(),
                plan,
                stored.arrangement(),
                desk.achievements().pace(desk.catalog()),
                statuses,
                desk.evidence(statuses.keySet()),
                desk.logged(statuses),
                labels,
                StepStatuses.now(plan, statuses));
    }

    /** Everything as it is, to be changed and previewed with {@link Replanning#preview(PlanWish)}. */
    public PlanWish wish(PlanCause cause) {
        return new PlanWish(settings, plan.order(), arrangement, new TreeSet<>(skipped()), cause);
    }

    /** When what is left will be done at their pace, from a day on. */
    public Expectation expected(LocalDate today) {
        return Expectation.of(plan, statuses, logged, pace, settings, today);
    }

    /** {@link StepStatus#UPCOMING} for what the plan does not have. */
    public StepStatus status(StepKey step) {
        return statuses.getOrDefault(step, StepStatus.UPCOMING);
    }

    public StepLabel label(StepKey step) {
        return labels.getOrDefault(step, new StepLabel(step.id(), null, null));
    }

    /** How many steps have the status; milestones count as steps, skipped steps also when the plan no longer has them. */
    public int count(StepStatus status) {
        return Collections.frequency(statuses.values(), status);
    }

    /** Likely hours of the steps that are done. */
    public int hoursDone() {
        return hours(List.of(StepStatus.DONE));
    }

    /** Likely hours of all steps except the skipped ones. */
    public int hoursTotal() {
        return hours(List.of(StepStatus.UPCOMING, StepStatus.IN_PROGRESS, StepStatus.DONE));
    }

    /** Likely hours of the steps that are done, by how well they are shown. */
    public Map<Evidence, Integer> hoursByEvidence() {
        Map<Evidence, Integer> hours = new EnumMap<>(Evidence.class);
        for (PlannedStep step : having(StepStatus.DONE)) {
            Evidence best = evidence.get(step.key());
            if (best != null) {
                hours.merge(best, step.effort().likely(), Integer::sum);
            }
        }
        return hours;
    }

    /** Likely hours of the plan's steps that are skipped. */
    public int hoursSkipped() {
        return hours(List.of(StepStatus.SKIPPED));
    }

    private int hours(List<StepStatus> wanted) {
        return plan.steps().stream()
                .filter(step -> wanted.contains(status(step.key())))
                .mapToInt(step -> step.effort().likely())
                .sum();
    }

    /** {@link #hoursDone} of {@link #hoursTotal} as a whole percentage, rounded down; 100 only when nothing is left. */
    public int percentDone() {
        return hoursTotal() == 0 ? 0 : hoursDone() * 100 / hoursTotal();
    }

    /** The first steps that are still open, those in progress first. */
    public List<PlannedStep> upNext(int limit) {
        List<PlannedStep> open = new ArrayList<>(having(StepStatus.IN_PROGRESS));
        open.addAll(having(StepStatus.UPCOMING));
        return open.stream()
                .filter(step -> step.key().kind() != StepKind.MILESTONE)
                .limit(limit)
                .toList();
    }

    /** The steps of the plan with the status, in the plan's order. */
    public List<PlannedStep> having(StepStatus status) {
        return plan.steps().stream()
                .filter(step -> status(step.key()) == status)
                .toList();
    }

    /** Units and milestones by skill area, areas in the order the plan first touches them. */
    public Map<Slug, List<PlannedStep>> stepsByArea() {
        Map<Slug, List<PlannedStep>> byArea = new LinkedHashMap<>();
        for (PlannedStep step : plan.steps()) {
            Slug area = label(step.key()).area();
            if (area != null) {
                byArea.computeIfAbsent(area, any -> new ArrayList<>()).add(step);
            }
        }
        return byArea;
    }

    /** Projects, certifications and career tasks, in the plan's order. */
    public List<PlannedStep> stepsOutsideAreas() {
        return plan.steps().stream()
                .filter(step -> label(step.key()).area() == null)
                .toList();
    }

    /** Everything skipped, whether the plan still has it or not. */
    public List<StepKey> skipped() {
        return statuses.entrySet().stream()
                .filter(entry -> entry.getValue() == StepStatus.SKIPPED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
