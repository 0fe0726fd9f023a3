package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.FormerThing;
import io.cairn.catalog.Skill;
import io.cairn.catalog.SkillArea;
import io.cairn.shared.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names steps in the words of an edition. */
final class StepLabels {

    private StepLabels() {}

    /** Everything a plan speaks of: its steps and what it left out. */
    static Stream<StepKey> keysOf(Plan plan) {
        return Stream.concat(plan.order().stream(), plan.leftOut().stream().map(LeftOut::step));
    }

    static Stream<StepKey> keysOf(List<CarriedStep> carried) {
        return carried.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.step()), each.from().units().stream().map(StepKey::unit)));
    }

    static Map<StepKey, StepLabel> of(Catalog catalog, Stream<StepKey> steps) {
        Map<StepKey, StepLabel> labels = new LinkedHashMap<>();
        steps.forEach(step -> labels.computeIfAbsent(step, key -> of(catalog, key)));
        return labels;
    }

    /** What was finished under another edition and is not in this one keeps the name it had last. */
    static StepLabel of(Catalog catalog, StepKey step) {
        if (!RequestCheck.isKnown(catalog, step)) {
            return catalog.former(Achievements.item(step))
                    .map(former -> new StepLabel(former.title(), former.area(), areaName(catalog, former.area())))
                    .orElseGet(() -> new StepLabel(step.id(), null, null));
        }
        return switch (step.kind()) {
            case UNIT -> {
                Skill skill = catalog.skill(step.unitId().skill());
                SkillArea area = catalog.area(skill.area());
                yield new StepLabel(skill.name(), area.slug(), area.name());
            }
            case MILESTONE -> {
                SkillArea area = catalog.area(step.slug());
                yield new StepLabel(area.milestone(), area.slug(), area.name());
            }
            case PROJECT -> new StepLabel(catalog.brief(step.slug()).title(), null, null);
            case CERTIFICATION ->
                new StepLabel(catalog.certification(step.slug()).name(), null, null);
            case TASK -> new StepLabel(catalog.task(step.slug()).title(), null, null);
        };
    }

    private static @Nullable String areaName(Catalog catalog, @Nullable Slug area) {
        return area == null
                ? null
                : catalog.areas().stream()
                        .filter(each -> each.slug().equals(area))
                        .map(SkillArea::name)
                        .findFirst()
                        .or(() -> catalog.former(CatalogKey.of(CatalogKey.Kind.AREA, area))
                                .map(FormerThing::title))
                        .orElse(null);
    }
}
