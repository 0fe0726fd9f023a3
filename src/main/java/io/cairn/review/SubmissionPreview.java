package io.cairn.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a mentor would see.
 *
 * @param digest to be handed back when submitting, so that nothing else is submitted than was looked at
 * @param problems why it cannot be submitted; none: it can
 */
public record SubmissionPreview(Snapshot snapshot, String digest, List<SubmissionProblem> problems)
        implements Serializable {

    public SubmissionPreview {
        problems = List.copyOf(problems);
    }

    SubmissionPreview with(SubmissionProblem problem) {
        List<SubmissionProblem> all = new ArrayList<>(problems);
        if (!all.contains(problem)) {
            all.addFirst(problem);
        }
        return new SubmissionPreview(snapshot, digest, all);
    }
}
