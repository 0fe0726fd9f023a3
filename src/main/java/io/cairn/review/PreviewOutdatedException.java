package io.cairn.review;

/** The work has changed since the preview that was agreed to; nothing was submitted. */
public class PreviewOutdatedException extends RuntimeException {

    PreviewOutdatedException() {
        super("The work is not what was previewed any more");
    }
}
