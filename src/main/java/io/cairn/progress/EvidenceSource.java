package io.cairn.progress;

/** What can show that somebody masters a thing. */
public enum EvidenceSource {
    PROJECT,
    CERTIFICATION,
    REVIEW
}
