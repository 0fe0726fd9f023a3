package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.DemoPeople;
import io.cairn.account.EmailAddress;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Who can be tried out. All have the same password, which is printed when the portal starts. */
enum DemoPerson {
    HALF_WAY("half-way@cairn.example", "Mara Lindqvist", "a learner half-way through", Set.of()),
    FRESH("fresh@cairn.example", "Jonas Okafor", "a learner at the very start", Set.of()),
    WAITING("waiting@cairn.example", "Elif Demir", "a learner whose work waits for a mentor", Set.of()),
    MENTOR("mentor@cairn.example", "Dr. Aiko Tanaka", "a mentor", Set.of(Authority.MENTOR)),
    OTHER_MENTOR("other-mentor@cairn.example", "Tomasz Brandt", "another mentor", Set.of(Authority.MENTOR)),
    ADMIN("admin@cairn.example", "Sofia Marques", "an admin", Set.of(Authority.ADMIN));

    static final String PASSWORD = "stones on a quiet trail";

    private final String email;
    private final String displayName;
    private final String description;
    private final Set<Authority> authorities;

    DemoPerson(String email, String displayName, String description, Set<Authority> more) {
        this.email = email;
        this.displayName = displayName;
        this.description = description;
        this.authorities = EnumSet.of(Authority.LEARNER);
        this.authorities.addAll(more);
    }

    /** Makes the person if missing. */
    AccountInfo ensure(DemoPeople people) {
        UUID id = people.ensure(new EmailAddress(email), displayName, PASSWORD, authorities);
        return new AccountInfo(id, displayName, email, authorities);
    }

    String line() {
        return "  %-26s %s".formatted(email, description);
    }
}
