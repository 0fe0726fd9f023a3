package io.cairn.interview;

import java.io.Serializable;

/** A time that can be booked. */
public record FreeTime(Participant mentor, TimeSlot time) implements Serializable {}
