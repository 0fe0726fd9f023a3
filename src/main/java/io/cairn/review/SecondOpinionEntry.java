package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A submission that a second mentor may judge, without a word of what the first said.
 *
 * @param mine whether the mentor who looks is at it
 */
public record SecondOpinionEntry(
        UUID submission, ReviewKind kind, String title, Person learner, Set<Slug> skills, Instant askedAt, boolean mine)
        implements Serializable {

    public SecondOpinionEntry {
        skills = Set.copyOf(skills);
    }
}
