package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All the planner is told. Begin with {@link #of} and add what there is. It is handed over and used up, never kept: the
 * catalogue in it is shared and not serialisable.
 *
 * <p>An id that the catalogue lacks is refused in {@code role}, {@code known}, {@code certifications} and among steps in
 * progress. It is harmless history, hence allowed, in {@code skipped}, {@code previousOrder} and among finished steps.
 *
 * @param known units known from elsewhere (self-assessment, other roadmaps), never planned; a level implies the lower ones
 * @param fixed steps of this roadmap that are finished or in progress
 * @param skipped steps the learner does not want; they are not planned and do not count, what builds on them stays
 * @param previousOrder the steps of the plan before this one; their relative order is kept where prerequisites allow it
 * @param certifications slugs of the certifications the learner wants
 * @param start the first day that can be studied on
 * @param target the last day that may be studied on; {@code null} plans everything, however long it takes
 * @param paceFactor multiplies all efforts: 1.0 for the catalogue's figures, 1.5 for somebody half as slow again
 * @param paceSpread how much of the catalogue's own range of efforts remains, see {@link PaceEstimate#spread()}: 1 all of it
 * @param arrangement what the learner has put in a place of their own
 */
public record PlanRequest(
        Catalog catalog,
        Slug role,
        Set<UnitId> known,
        Map<StepKey, FixedStep> fixed,
        Set<StepKey> skipped,
        List<StepKey> previousOrder,
        List<Slug> certifications,
        Capacity capacity,
        LocalDate start,
        @Nullable LocalDate target,
        double paceFactor,
        double paceSpread,
        Arrangement arrangement) {

    public PlanRequest {
        known = sorted(known);
        fixed = Collections.unmodifiableSortedMap(new TreeMap<>(fixed));
        skipped = sorted(skipped);
        previousOrder = List.copyOf(previousOrder);
        certifications = List.copyOf(sorted(certifications));
    }

    /** Nothing known, begun or skipped, no target date, the catalogue's pace. */
    public static PlanRequest of(Catalog catalog, Slug role, Capacity capacity, LocalDate start) {
        return new PlanRequest(
                catalog,
                role,
                Set.of(),
                Map.of(),
                Set.of(),
                List.of(),
                List.of(),
                capacity,
                start,
                null,
                1.0,
                1.0,
                Arrangement.NONE);
    }

    public PlanRequest withCatalog(Catalog edition) {
        return with(draft -> draft.catalog = edition);
    }

    public PlanRequest withRole(Slug careerRole) {
        return with(draft -> draft.role = careerRole);
    }

    public PlanRequest withKnown(Collection<UnitId> units) {
        return with(draft -> draft.known = sorted(units));
    }

    public PlanRequest withFixed(Map<StepKey, FixedStep> steps) {
        return with(draft -> draft.fixed = steps);
    }

    public PlanRequest withSkipped(Collection<StepKey> steps) {
        return with(draft -> draft.skipped = sorted(steps));
    }

    public PlanRequest withPreviousOrder(List<StepKey> steps) {
        return with(draft -> draft.previousOrder = steps);
    }

    public PlanRequest withCertifications(Collection<Slug> slugs) {
        return with(draft -> draft.certifications = List.copyOf(slugs));
    }

    public PlanRequest withCapacity(Capacity time) {
        return with(draft -> draft.capacity = time);
    }

    public PlanRequest withStart(LocalDate day) {
        return with(draft -> draft.start = day);
    }

    public PlanRequest withTarget(@Nullable LocalDate day) {
        return with(draft -> draft.target = day);
    }

    public PlanRequest withPaceFactor(double factor) {
        return with(draft -> draft.paceFactor = factor);
    }

    /** The same with its range narrowed as far as the person is known. */
    PlanRequest withPace(PaceEstimate pace) {
        return with(draft -> {
            draft.paceFactor = pace.factor();
            draft.paceSpread = pace.spread();
        });
    }

    PlanRequest withArrangement(Arrangement own) {
        return with(draft -> draft.arrangement = own);
    }

    private PlanRequest with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.request();
    }

    /** A request that is being changed. */
    private static final class Draft {

        private Catalog catalog;
        private Slug role;
        private Set<UnitId> known;
        private Map<StepKey, FixedStep> fixed;
        private Set<StepKey> skipped;
        private List<StepKey> previousOrder;
        private List<Slug> certifications;
        private Capacity capacity;
        private LocalDate start;
        private @Nullable LocalDate target;
        private double paceFactor;
        private double paceSpread;
        private Arrangement arrangement;

        Draft(PlanRequest request) {
            catalog = request.catalog;
            role = request.role;
            known = request.known;
            fixed = request.fixed;
            skipped = request.skipped;
            previousOrder = request.previousOrder;
            certifications = request.certifications;
            capacity = request.capacity;
            start = request.start;
            target = request.target;
            paceFactor = request.paceFactor;
            paceSpread = request.paceSpread;
            arrangement = request.arrangement;
        }

        PlanRequest request() {
            return new PlanRequest(
                    catalog,
                    role,
                    known,
                    fixed,
                    skipped,
                    previousOrder,
                    certifications,
                    capacity,
                    start,
                    target,
                    paceFactor,
                    paceSpread,
                    arrangement);
        }
    }

    private static <T extends Comparable<T>> SortedSet<T> sorted(Collection<T> things) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(things));
    }
}
