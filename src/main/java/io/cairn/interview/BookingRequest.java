package io.cairn.interview;

import io.cairn.review.InterviewTopic;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What a learner wants to book.
 *
 * @param note what the mentor should know; may be empty
 * @param form of this instance of the form; sent twice, it books once
 */
public record BookingRequest(UUID mentor, InterviewTopic topic, Instant start, String note, UUID form)
        implements Serializable {}
