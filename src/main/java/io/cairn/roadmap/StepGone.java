package io.cairn.roadmap;

import java.io.Serializable;
import java.util.List;

/**
 * That the roadmap's edition no longer has what a step was about.
 *
 * @param countsFor the units it has become
 */
public record StepGone(List<StepLink> countsFor) implements Serializable {

    public StepGone {
        countsFor = List.copyOf(countsFor);
    }
}
