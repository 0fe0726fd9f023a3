package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;

/** Who has a submission, and until when if the desk is not open any more. */
public record Lease(Person mentor, Instant until) implements Serializable {}
