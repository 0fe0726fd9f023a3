package io.cairn.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody looks for; whatever is empty or {@code null} leaves none out.
 *
 * @param actor part of the name or address of who did it, or their account's id
 * @param subject {@code kind/id} for exactly that, otherwise part of its id or, of an account, of name or address
 * @param from the first moment
 * @param before the first moment that is too late
 */
public record AuditFilter(
        String actor,
        @Nullable AuditAct act,
        String subject,
        @Nullable Instant from,
        @Nullable Instant before) implements Serializable {

    public static final AuditFilter ALL = new AuditFilter("", null, "", null, null);

    /** All about one subject. */
    public static AuditFilter about(AuditSubject subject) {
        return new AuditFilter("", null, subject.toString(), null, null);
    }

    /** For the record of an export. */
    String inWords() {
        return Stream.of(actor, act, subject, from, before)
                .map(part -> part == null ? "" : part.toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
