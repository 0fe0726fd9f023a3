package io.cairn.interview;

import io.cairn.review.Person;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Somebody who takes part in an interview.
 *
 * @param zone where their clock is
 */
public record Participant(Person person, ZoneId zone) implements Serializable {

    UUID id() {
        return person.id();
    }

    public String name() {
        return person.name();
    }
}
