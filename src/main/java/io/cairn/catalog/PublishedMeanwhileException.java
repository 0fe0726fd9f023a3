package io.cairn.catalog;

/** Somebody else published at the same moment; nothing was stored, and looking again before the next try is wise. */
public class PublishedMeanwhileException extends RuntimeException {

    private final int number;

    PublishedMeanwhileException(int number, Throwable cause) {
        super("Edition %d has been published by somebody else in the meantime".formatted(number), cause);
        this.number = number;
    }

    /** The other edition. */
    public int number() {
        return number;
    }
}
