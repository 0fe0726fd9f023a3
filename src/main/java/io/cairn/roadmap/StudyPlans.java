package io.cairn.roadmap;

import io.cairn.catalog.Catalogs;
import io.cairn.progress.ProgressLookup;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The plans of people who are not at the screen, for what the portal writes to them by itself, such as calendars. It asks
 * for no permission: whoever calls it has decided that the person is to have it.
 */
@Component
public class StudyPlans {

    private final RoadmapRows rows;
    private final Catalogs catalogs;
    private final ProgressLookup progress;

    StudyPlans(RoadmapRows rows, Catalogs catalogs, ProgressLookup progress) {
        this.rows = rows;
        this.catalogs = catalogs;
        this.progress = progress;
    }

    /**
     * The roadmap somebody follows, as it stands on a day; empty without one.
     *
     * @param today the day in the person's own time zone
     */
    public Optional<RoadmapView> followedBy(UUID account, LocalDate today) {
        return rows.current(account).map(stored -> {
            Roadmap roadmap = stored.roadmap();
            return RoadmapView.of(
                    stored, Desk.of(catalogs.original(roadmap.edition()), progress.of(account, today), roadmap));
        });
    }
}
