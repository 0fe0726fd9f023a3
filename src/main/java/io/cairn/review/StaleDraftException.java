package io.cairn.review;

/** Another tab has saved meanwhile. What was to be saved has not been, and is still with whoever tried. */
public class StaleDraftException extends RuntimeException {

    private final transient ReviewDraft current;

    StaleDraftException(ReviewDraft current) {
        super("The draft has become version %d meanwhile".formatted(current.version()));
        this.current = current;
    }

    /** What is saved now. */
    public ReviewDraft current() {
        return current;
    }
}
