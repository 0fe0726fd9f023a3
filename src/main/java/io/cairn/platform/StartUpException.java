package io.cairn.platform;

/** The portal cannot start, for a reason that one sentence tells; printed without a stack trace. */
public class StartUpException extends RuntimeException {

    /** @param sentence what is wrong and what to do about it */
    public StartUpException(String sentence) {
        super(sentence);
    }

    public StartUpException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
