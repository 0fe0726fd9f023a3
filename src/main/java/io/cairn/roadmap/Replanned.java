package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.Standing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One roadmap planned anew in two states of the catalogue, so that nothing else makes the difference. */
final class Replanned {

    private static final int PERCENT = 100;

    private Replanned() {}

    static KnownEffects.Effect between(
            Catalog own, Catalog next, PlanWish asked, Map<CatalogKey, Standing> done, LocalDate today) {
        PlanWish wish = inTime(asked, today);
        Set<CatalogKey> things = new HashSet<>(done.keySet());
        things.add(CatalogKey.of(CatalogKey.Kind.ROLE, wish.settings().role()));
        wish.order().forEach(step -> things.add(Achievements.item(step)));
        Achievements before = new Achievements(own, done);
        try {
            Plan earlier = new PlanMaker(own, before, today).next(wish);
            Plan later = new PlanMaker(next, new Achievements(next, done), today).next(wish.withOrder(earlier.order()));
            Stream.of(earlier, later)
                    .flatMap(plan -> plan.order().stream())
                    .forEach(step -> things.add(Achievements.item(step)));
            return new KnownEffects.Effect(things, change(earlier, later));
        } catch (PlanningException e) {
            return new KnownEffects.Effect(things, null);
        }
    }

    /** A target date that has gone by is for its owner to change; until then it is left aside. */
    private static PlanWish inTime(PlanWish wish, LocalDate today) {
        LocalDate target = wish.settings().target();
        return target != null && target.isBefore(today)
                ? wish.withSettings(wish.settings().withTarget(null))
                : wish;
    }

    private static CatalogEffect.Change change(Plan before, Plan after) {
        PlanDiff diff = PlanDiff.between(before, after);
        int done = before.steps().stream()
                .filter(PlannedStep::isDone)
                .mapToInt(step -> step.effort().likely())
                .sum();
        int all = done + before.total().likely();
        return new CatalogEffect.Change(
                after.total().likely() - before.total().likely(),
                diff.finishDays(),
                diff.added().size(),
                diff.removed().size(),
                diff.moved().size(),
                all == 0 ? 0 : PERCENT * done / all);
    }
}
