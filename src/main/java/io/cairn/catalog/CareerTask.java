package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;

/** Work on getting the job rather than on the craft: CV, network, interview practice, applications. */
public record CareerTask(Slug slug, String title, Kind kind, String summary, Effort effort, List<String> checklist)
        implements Serializable {

    public CareerTask {
        checklist = List.copyOf(checklist);
    }

    public enum Kind {
        CV,
        NETWORK,
        INTERVIEW,
        APPLY
    }
}
