package io.cairn.roadmap;

import io.cairn.catalog.CareerTask;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Certification;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.SkillArea;
import io.cairn.shared.Slug;
import java.util.function.Function;
import java.util.stream.Stream;

/** Refuses what no plan can be made from, naming the offending value. Cycles are found later, see {@link Needs}. */
final class RequestCheck {

    private static final double MAX_PACE_FACTOR = 10;

    private RequestCheck() {}

    static void check(PlanRequest request) {
        Catalog catalog = request.catalog();
        require(catalog.findRole(request.role()).isPresent(), "Unknown career role: '%s'", request.role());
        request.known()
                .forEach(unit -> require(catalog.contains(unit), "Unknown unit among what is known: '%s'", unit));
        request.certifications()
                .forEach(slug ->
                        require(isKnown(catalog, StepKey.certification(slug)), "Unknown certification: '%s'", slug));
        request.fixed()
                .forEach((key, step) ->
                        require(step.isDone() || isKnown(catalog, key), "Unknown step in progress: '%s'", key));
        require(
                request.paceFactor() > 0 && request.paceFactor() <= MAX_PACE_FACTOR,
                "The pace factor must be more than 0 and at most 10, but is %s",
                request.paceFactor());
        require(
                request.paceSpread() > 0 && request.paceSpread() <= 1,
                "The spread of the pace must be more than 0 and at most 1, but is %s",
                request.paceSpread());
    }

    private static void require(boolean holds, String message, Object value) {
        if (!holds) {
            throw new PlanningException(message.formatted(value));
        }
    }

    /** Whether the catalogue has what the step is about. */
    static boolean isKnown(Catalog catalog, StepKey key) {
        return switch (key.kind()) {
            case UNIT -> catalog.contains(key.unitId());
            case PROJECT -> has(catalog.briefs().stream(), ProjectBrief::slug, key);
            case CERTIFICATION -> has(catalog.content().certifications().stream(), Certification::slug, key);
            case MILESTONE -> has(catalog.areas().stream(), SkillArea::slug, key);
            case TASK -> has(catalog.tasks().stream(), CareerTask::slug, key);
        };
    }

    private static <T> boolean has(Stream<T> things, Function<T, Slug> slug, StepKey key) {
        return things.map(slug).anyMatch(key.slug()::equals);
    }
}
