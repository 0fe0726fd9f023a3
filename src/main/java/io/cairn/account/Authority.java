package io.cairn.account;

/** What a person may do. One person may have several; everybody who signs up is a learner. */
public enum Authority {
    LEARNER,
    MENTOR,
    ADMIN;

    /** The name under which Spring Security and Vaadin's {@code @RolesAllowed} know it. */
    String granted() {
        return "ROLE_" + name();
    }
}
