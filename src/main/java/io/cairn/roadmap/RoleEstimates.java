package io.cairn.roadmap;

import io.cairn.catalog.Catalogs;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * How long each career role takes somebody who knows nothing yet and studies 12 hours a week; for visitors. It is
 * reckoned once for each edition and then comes from memory.
 */
@Service
public class RoleEstimates extends SessionService {

    public static final int HOURS_PER_WEEK = 12;

    private final transient Catalogs catalogs;
    private final transient EstimateCache estimates;

    RoleEstimates(Catalogs catalogs, EstimateCache estimates) {
        this.catalogs = catalogs;
        this.estimates = estimates;
    }

    /** For all career roles of the newest edition, in its order. */
    public Map<Slug, RoleEffort> all() {
        return estimates.of(catalogs.current(), Set.of(), HOURS_PER_WEEK, Set.of(DayOfWeek.values()));
    }

    /** @throws NotFoundException if the newest edition has no such career role */
    public RoleEffort of(Slug role) {
        RoleEffort effort = all().get(role);
        if (effort == null) {
            throw new NotFoundException("No career role '%s'".formatted(role));
        }
        return effort;
    }
}
