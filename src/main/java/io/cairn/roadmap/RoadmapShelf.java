package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Progress;
import io.cairn.progress.Standing;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All roadmaps of the signed-in learner, and the order in them. Progress belongs to the person: nothing that was done is
 * ever lost with a roadmap. What does not exist and what is somebody else's both end in a {@link NotFoundException}.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class RoadmapShelf extends SessionService {

    private final transient RoadmapShelfRows shelf;
    private final transient RoadmapRows rows;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient CurrentUser user;
    private final transient Clock clock;

    RoadmapShelf(
            RoadmapShelfRows shelf,
            RoadmapRows rows,
            Catalogs catalogs,
            Progress progress,
            CurrentUser user,
            Clock clock) {
        this.shelf = shelf;
        this.rows = rows;
        this.catalogs = catalogs;
        this.progress = progress;
        this.user = user;
        this.clock = clock;
    }

    /** The newest first; those put away come last. */
    public List<ShelvedRoadmap> all() {
        Map<CatalogKey, Standing> standings = progress.everything();
        return shelf.all(user.id()).stream()
                .map(shelved -> new ShelvedRoadmap(summary(shelved.roadmap(), standings), shelved.putAway()))
                .toList();
    }

    private RoadmapSummary summary(StoredRoadmap stored, Map<CatalogKey, Standing> standings) {
        Roadmap roadmap = stored.roadmap();
        Desk desk = Desk.of(catalogs.edition(roadmap.edition()), standings, roadmap);
        return RoadmapSummary.of(RoadmapView.of(stored, desk), roadmap);
    }

    /** Follows another one from now on; one that is put away has to be taken out first. */
    @Transactional
    public void follow(UUID roadmap) {
        if (rows.follow(user.id(), roadmap).isEmpty()) {
            throw new NotFoundException("No roadmap " + roadmap);
        }
    }

    /** @return whether it is put away now; false for the one being followed, which stays */
    @Transactional
    public boolean putAway(UUID roadmap) {
        return found(roadmap, shelf.putAway(user.id(), roadmap, clock.instant()));
    }

    @Transactional
    public void takeOut(UUID roadmap) {
        found(roadmap, shelf.takeOut(user.id(), roadmap));
    }

    /**
     * Removes one for good, with all its plans.
     *
     * @return whether it is gone; false for the one being followed, which stays
     */
    @Transactional
    public boolean remove(UUID roadmap) {
        return found(roadmap, shelf.remove(user.id(), roadmap));
    }

    private static boolean found(UUID roadmap, Optional<Boolean> outcome) {
        return outcome.orElseThrow(() -> new NotFoundException("No roadmap " + roadmap));
    }
}
