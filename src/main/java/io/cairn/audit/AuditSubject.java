package io.cairn.audit;

import java.io.Serializable;
import java.util.UUID;

/**
 * What an act was about. Kept as text, without a foreign key: the entry outlives what it speaks of.
 *
 * @param kind such as {@code account}, {@code submission}, {@code edition}, or the kind of a thing of the catalogue
 * @param id within the kind; may be empty where there is only one
 */
public record AuditSubject(String kind, String id) implements Serializable {

    public static final String ACCOUNT = "account";
    public static final String SUBMISSION = "submission";
    public static final String EDITION = "edition";
    public static final String CATALOGUE = "catalogue";
    public static final String AUDIT_LOG = "audit";
    public static final String INSIGHT = "insight";

    public static AuditSubject account(UUID account) {
        return new AuditSubject(ACCOUNT, account.toString());
    }

    public static AuditSubject submission(UUID submission) {
        return new AuditSubject(SUBMISSION, submission.toString());
    }

    public static AuditSubject edition(int number) {
        return new AuditSubject(EDITION, Integer.toString(number));
    }

    /** The catalogue as a whole: the draft, or a state of it such as {@code draft} or {@code edition-7}. */
    public static AuditSubject catalogue(String state) {
        return new AuditSubject(CATALOGUE, state);
    }

    /**
     * A thing of the catalogue, or anything else that goes by {@code kind/id}.
     *
     * @param key such as {@code unit/python.working}
     */
    public static AuditSubject of(String key) {
        int slash = key.indexOf('/');
        return slash < 0
                ? new AuditSubject(key, "")
                : new AuditSubject(key.substring(0, slash), key.substring(slash + 1));
    }

    /** What {@link #of} reads. */
    @Override
    public String toString() {
        return id.isEmpty() ? kind : kind + "/" + id;
    }
}
