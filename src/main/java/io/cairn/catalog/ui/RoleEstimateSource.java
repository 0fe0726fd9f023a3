package io.cairn.catalog.ui;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Map;

/**
 * Knows what each career role would take. The catalogue itself cannot: reckoning needs the planner, which builds on the
 * catalogue. Views keep it, so the bean that implements it extends {@link io.cairn.shared.SessionService}.
 */
public interface RoleEstimateSource extends Serializable {

    /** For somebody who knows nothing of it yet; a career role that cannot be planned is left out. */
    Map<Slug, RoleEstimate> forBeginner();

    /** For the person who is signed in, with what they know and their hours; empty when nothing is known of them. */
    Map<Slug, RoleEstimate> forYou();
}
