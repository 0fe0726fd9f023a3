package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio project to build.
 *
 * @param stages lifecycle stages it exercises
 * @param needs units to know before starting
 * @param proves units it is evidence for once done
 * @param checks what to look at before calling it done, beside the rubric
 * @param stretch a harder variant
 */
public record ProjectBrief(
        Slug slug,
        String title,
        Paradigm paradigm,
        String summary,
        String problem,
        List<String> deliverables,
        String data,
        List<Slug> stages,
        List<UnitId> needs,
        List<UnitId> proves,
        Effort effort,
        Slug rubric,
        List<String> checks,
        @Nullable String stretch)
        implements Serializable {

    public ProjectBrief {
        deliverables = List.copyOf(deliverables);
        stages = List.copyOf(stages);
        needs = List.copyOf(needs);
        proves = List.copyOf(proves);
        checks = List.copyOf(checks);
    }
}
