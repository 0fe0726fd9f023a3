package io.cairn.progress;

/** What can show that somebody masters a thing. */
public enum EvidenceSource {
    PROJECT,
    CERTIFICATION,
    REVIEW,
    /** A learner's own link, see {@link OwnLinks}. */
    LINK
}
