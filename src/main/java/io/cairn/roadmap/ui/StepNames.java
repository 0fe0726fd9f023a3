package io.cairn.roadmap.ui;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.UnitId;
import io.cairn.roadmap.StepKey;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Names of what steps and reasons speak of, in one edition and language. What the edition lacks has no name. */
final class StepNames {

    private final Catalog catalog;
    private final Words words;

    StepNames(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /** For example "Python, working"; a step that the edition lacks keeps its id. */
    String step(StepKey key) {
        return switch (key.kind()) {
            case UNIT -> unit(key.unitId()).orElse(key.id());
            case PROJECT -> project(key.slug()).orElse(key.id());
            case CERTIFICATION -> certification(key.slug()).orElse(key.id());
            case MILESTONE -> find(() -> catalog.area(key.slug()).milestone()).orElse(key.id());
            case TASK -> find(() -> catalog.task(key.slug()).title()).orElse(key.id());
        };
    }

    Optional<String> unit(UnitId unit) {
        return catalog.contains(unit) ? skillAtLevel(unit.skill(), unit.level()) : Optional.empty();
    }

    Optional<String> skillAtLevel(Slug skill, Proficiency level) {
        return skill(skill)
                .map(name -> words.text(
                        "catalog.unit", name, words.of("catalog.Proficiency", level).toLowerCase(words.locale())));
    }

    List<String> units(List<UnitId> units) {
        return units.stream().map(this::unit).flatMap(Optional::stream).toList();
    }

    Optional<String> skill(Slug skill) {
        return find(() -> catalog.skill(skill).name());
    }

    Optional<String> area(Slug area) {
        return find(() -> catalog.area(area).name());
    }

    Optional<String> project(Slug brief) {
        return find(() -> catalog.brief(brief).title());
    }

    Optional<String> certification(Slug certification) {
        return find(() -> catalog.certification(certification).name());
    }

    List<String> stages(List<Slug> stages) {
        return catalog.content().stages().stream()
                .filter(stage -> stages.contains(stage.slug()))
                .map(stage -> stage.name())
                .toList();
    }

    private static Optional<String> find(Supplier<String> name) {
        try {
            return Optional.of(name.get());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
