package io.cairn.interview;

import io.cairn.review.InterviewTopic;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a mentor offers.
 *
 * @param topics the kinds of interview they hold; none: nobody can book
 * @param place where to meet: a link or words; may be empty
 * @param version grows with every save; 0 before the first
 */
public record InterviewHours(Set<InterviewTopic> topics, String place, WeeklySlots slots, int version)
        implements Serializable {

    public InterviewHours {
        topics = topics.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(topics));
    }
}
