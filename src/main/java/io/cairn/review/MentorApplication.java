package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be a mentor.
 *
 * @param accepted {@code null} until an admin has decided
 * @param answer of the admin; may be empty
 */
public record MentorApplication(
        UUID id,
        Person applicant,
        String text,
        Set<Slug> skills,
        Set<Locale> languages,
        Instant appliedAt,
        @Nullable Boolean accepted,
        String answer)
        implements Serializable {

    public static final int MAX_TEXT_LENGTH = 2_000;

    public MentorApplication {
        skills = Set.copyOf(skills);
        languages = Set.copyOf(languages);
    }
}
