package io.cairn.review;

/** The work has been changed since it was previewed; nothing was submitted. */
public class PreviewOutdatedException extends RuntimeException {

    private final transient SubmissionPreview current;

    PreviewOutdatedException(SubmissionPreview current) {
        super("The work is not what was previewed");
        this.current = current;
    }

    /** What a mentor would see now. */
    public SubmissionPreview current() {
        return current;
    }
}
