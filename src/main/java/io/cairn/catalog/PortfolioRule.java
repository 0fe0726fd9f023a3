package io.cairn.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * What a convincing portfolio for a career role holds.
 *
 * @param minProjects documented projects at least
 * @param maxProjects more than these add little
 * @param paradigms each to be shown by at least one project
 * @param minStages how many of the seven lifecycle stages the projects cover together
 * @param deployed how many projects run somewhere for others to try
 * @param summary the rule in a sentence
 */
public record PortfolioRule(
        int minProjects, int maxProjects, List<Paradigm> paradigms, int minStages, int deployed, String summary)
        implements Serializable {

    public PortfolioRule {
        paradigms = List.copyOf(paradigms);
    }
}
