package io.cairn.review;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;

/**
 * What learners may know of a mentor before they choose one.
 *
 * @param about in the mentor's own words; may be empty
 */
public record MentorIntroduction(Set<Locale> languages, String about) implements Serializable {

    /** Of a mentor who has not said anything yet. */
    static final MentorIntroduction NONE = new MentorIntroduction(Set.of(), "");

    public MentorIntroduction {
        languages = Set.copyOf(languages);
    }
}
