package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a mentor says about themselves. When and where they hold mock interviews, and on whose clock, belongs to their
 * interview hours; their own time zone to their account.
 *
 * @param skills whose work they can judge; the queue is made of them
 * @param openReviews how many they want to have at once, 1 to {@link #MAX_OPEN_REVIEWS}
 * @param about for learners who choose a mentor; may be empty
 */
public record MentorDetails(Set<Slug> skills, Set<Locale> languages, int openReviews, String about)
        implements Serializable {

    public static final int MAX_OPEN_REVIEWS = 20;
    public static final int MAX_TEXT_LENGTH = 1_000;

    /** @throws IllegalArgumentException if the number is out of its range or a text is too long */
    public MentorDetails {
        skills = Collections.unmodifiableSet(new TreeSet<>(skills));
        Set<Locale> byTag = new TreeSet<>((Comparator<Locale> & Serializable)
                (one, other) -> one.toLanguageTag().compareTo(other.toLanguageTag()));
        byTag.addAll(languages);
        languages = Collections.unmodifiableSet(byTag);
        about = Texts.optional(about, MAX_TEXT_LENGTH);
        if (openReviews < 1 || openReviews > MAX_OPEN_REVIEWS) {
            throw new IllegalArgumentException("Not %d at once".formatted(openReviews));
        }
    }
}
