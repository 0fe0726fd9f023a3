package io.cairn.review;

import java.util.UUID;

/** The mentor does not have the submission any more; what was typed is kept. */
public class LeaseLostException extends RuntimeException {

    LeaseLostException(UUID submission) {
        super("The lease on %s is lost".formatted(submission));
    }
}
