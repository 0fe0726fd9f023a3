package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What grows too long or too old: units that are no longer one step, figures nobody has looked up for a year. */
final class AgeChecks {

    /** About a working week: longer than that, nobody can tell how far they are. */
    private static final int MAX_HOURS = 40;

    private final CatalogContent content;
    private final Findings findings;
    private final LocalDate today;
    private final LocalDate yearAgo;

    AgeChecks(CatalogContent content, Findings findings, LocalDate today) {
        this.content = content;
        this.findings = findings;
        this.today = today;
        this.yearAgo = today.minusYears(1);
    }

    void run() {
        content.skills().stream()
                .flatMap(skill -> skill.units().stream())
                .filter(unit -> unit.effort().likely() > MAX_HOURS)
                .forEach(unit -> findings.warning(
                        Kind.TOO_LONG,
                        CatalogKey.of(unit.id()),
                        "Likely takes %d h; more than %d h are hard to follow as one step"
                                .formatted(unit.effort().likely(), MAX_HOURS)));
        // Its figures would never grow old. A day's grace, as it may be tomorrow already where the source is.
        content.sources().stream()
                .filter(source -> source.date().isAfter(today.plusDays(1)))
                .forEach(source -> findings.warning(
                        Kind.FUTURE,
                        CatalogKey.of(CatalogKey.Kind.SOURCE, source.slug()),
                        "It is of %s, a day that has not come yet".formatted(source.date())));
        Map<Slug, Source> sources = content.sources().stream()
                .collect(Collectors.toMap(Source::slug, Function.identity(), (first, second) -> first));
        content.roles().forEach(role -> figures(role, sources));
    }

    /** One finding for each source, since one look at it mends all its figures. */
    private void figures(CareerRole role, Map<Slug, Source> sources) {
        Map<Source, Integer> old = new LinkedHashMap<>();
        for (Figure figure : role.figures()) {
            Source source = sources.get(figure.source());
            if (source != null && source.date().isBefore(yearAgo)) {
                old.merge(source, 1, Integer::sum);
            }
        }
        old.forEach((source, count) -> findings.warning(
                Kind.OUTDATED,
                CatalogKey.of(CatalogKey.Kind.ROLE, role.slug()),
                source.slug(),
                "%d %s from '%s', which is of %s"
                        .formatted(count, count == 1 ? "figure is" : "figures are", source.title(), source.date())));
    }
}
