package io.cairn.insight;

import io.cairn.account.ForAdmins;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.UnitId;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers over many people. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class Insight extends SessionService {

    /** Of so many people at least is something said. */
    public static final int FEWEST = 5;

    /** What was not touched for so long counts as abandoned. */
    public static final Duration QUIET = Duration.ofDays(28);

    private static final int STALLS = 20;
    private static final int MINUTES_IN_AN_HOUR = 60;

    private final transient InsightRows rows;
    private final transient Catalogs catalogs;
    private final transient Clock clock;

    Insight(InsightRows rows, Catalogs catalogs, Clock clock) {
        this.rows = rows;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** Two statements. Estimates are those of the latest edition; units that it has not are left out. */
    public Numbers of(Period period) {
        Instant now = clock.instant();
        Instant since = period.before(now);
        InsightRows.Counts counts = rows.counts(since);
        Catalog catalog = catalogs.current();
        List<Stall> stalls = rows.units(since, now.minus(QUIET)).stream()
                .flatMap(row -> stall(row, catalog).stream())
                .filter(stall -> stall.weight() > 0)
                .sorted(Comparator.comparingInt(Stall::weight).reversed())
                .limit(STALLS)
                .toList();
        return new Numbers(counts.funnel(), counts.roles(), counts.waits(), stalls);
    }

    private static Optional<Stall> stall(InsightRows.UnitRow row, Catalog catalog) {
        UnitId unit = UnitId.parse(row.unit());
        if (!catalog.contains(unit)) {
            return Optional.empty();
        }
        int abandoned = Math.round(100f * row.abandoned() / row.begun());
        if (row.timed() < FEWEST) {
            return Optional.of(new Stall(unit, row.begun(), abandoned, null, null));
        }
        double hours = row.medianMinutes() / MINUTES_IN_AN_HOUR;
        double likely = catalog.unit(unit).effort().likely();
        return Optional.of(
                new Stall(unit, row.begun(), abandoned, hours, (int) Math.round(100 * (hours - likely) / likely)));
    }
}
