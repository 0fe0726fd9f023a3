package io.cairn.roadmap.ui;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Names of what reasons speak of, in one edition and language. What the edition lacks has no name. */
final class StepNames {

    private final Catalog catalog;
    private final Words words;

    StepNames(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /** For example "Python (working)". */
    Optional<String> unit(UnitId unit) {
        return catalog.contains(unit) ? skillAtLevel(unit.skill(), unit.level()) : Optional.empty();
    }

    /** The same for units that earlier editions had; in their order, joined to a list. */
    String formerUnits(List<UnitId> units) {
        return units.stream()
                .map(unit -> unit(unit)
                        .or(() -> catalog.former(CatalogKey.of(unit))
                                .map(former -> StepTitles.unitInText(words, former.title(), unit.level())))
                        .orElseGet(unit::toString))
                .collect(Collectors.joining(", "));
    }

    Optional<String> skillAtLevel(Slug skill, Proficiency level) {
        return find(() -> catalog.skill(skill).name()).map(name -> StepTitles.unitInText(words, name, level));
    }

    List<String> units(List<UnitId> units) {
        return units.stream().map(this::unit).flatMap(Optional::stream).toList();
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
