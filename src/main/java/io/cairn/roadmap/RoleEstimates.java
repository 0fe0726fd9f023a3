package io.cairn.roadmap;

import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.util.Map;
import org.springframework.stereotype.Service;

/** How long each career role takes somebody who knows nothing yet and studies 12 hours a week; for visitors. */
@Service
public class RoleEstimates extends SessionService {

    public static final int HOURS_PER_WEEK = 12;

    /** For all career roles of the newest edition, in its order. */
    public Map<Slug, RoleEffort> all() {
        throw new UnsupportedOperationException();
    }

    /** @throws io.cairn.shared.NotFoundException if the newest edition has no such career role */
    public RoleEffort of(Slug role) {
        throw new UnsupportedOperationException();
    }
}
