package io.cairn.audit;

/** What can be on record. The names are stored, so they are never changed; words for people are translations. */
public enum AuditAct {
    AUTHORITY_GRANTED,
    AUTHORITY_REVOKED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    SIGNED_OUT_EVERYWHERE,
    RESET_LINK_MADE,
    /** Somebody used a link to set a new password. */
    PASSWORD_RESET,
    /** The first admin came by the link in the portal's log. */
    ADMIN_SET_UP,
    /** An admin looked at what the portal knows of somebody. */
    PERSON_VIEWED,
    APPLICATION_ACCEPTED,
    APPLICATION_DECLINED,
    /** An admin looked at somebody's submission. */
    SUBMISSION_VIEWED,
    SUBMISSION_REASSIGNED,
    SUBMISSION_CLOSED,
    THING_CREATED,
    THING_CHANGED,
    THING_RETIRED,
    THING_REMOVED,
    IMPORT_KEPT,
    IMPORT_DROPPED,
    EDITION_PUBLISHED,
    EDITION_PUBLISHED_AGAIN,
    CATALOGUE_EXPORTED,
    AUDIT_EXPORTED,
    LINKS_CHECKED,
    IMPACT_COUNTED,
    IMPACT_CANCELLED
}
