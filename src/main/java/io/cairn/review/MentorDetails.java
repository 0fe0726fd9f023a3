package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a mentor says about themselves.
 *
 * @param skills whose work they can judge; the queue is made of them
 * @param zone in which their hours for mock interviews are meant
 * @param openReviews how many they want to have at once, 1 to {@link #MAX_OPEN_REVIEWS}
 * @param about for learners who choose a mentor; may be empty
 * @param meetingPlace where mock interviews take place, such as the address of a call; may be empty
 */
public record MentorDetails(
        Set<Slug> skills, Set<Locale> languages, ZoneId zone, int openReviews, String about, String meetingPlace)
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
        meetingPlace = Texts.optional(meetingPlace, MAX_TEXT_LENGTH);
        if (openReviews < 1 || openReviews > MAX_OPEN_REVIEWS) {
            throw new IllegalArgumentException("Not %d at once".formatted(openReviews));
        }
    }
}
