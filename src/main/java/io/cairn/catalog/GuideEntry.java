package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;

/**
 * A question that learners ask, with its answer.
 *
 * @param answer plain paragraphs, separated by blank lines
 * @param roles career roles it is about; empty when it is about all
 * @param sources slugs of where its facts come from
 */
public record GuideEntry(Slug slug, String question, Topic topic, String answer, List<Slug> roles, List<Slug> sources)
        implements Serializable {

    public GuideEntry {
        roles = List.copyOf(roles);
        sources = List.copyOf(sources);
    }

    public enum Topic {
        ROLES,
        GETTING_STARTED,
        SKILLS,
        PROJECTS,
        JOB_SEARCH,
        OUTLOOK
    }
}
