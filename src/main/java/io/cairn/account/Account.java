package io.cairn.account;

import io.cairn.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's account, as {@link AccountRegistry} made it. */
@Entity
class Account extends BaseEntity {

    static final int MAX_NAME_LENGTH = 100;

    @Column
    private String email;

    /** The one spelling of the address that may exist only once. */
    @Column
    private String emailKey;

    @Column
    private String displayName;

    @Column
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_authority", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "authority")
    @Enumerated(EnumType.STRING)
    private Set<Authority> authorities = EnumSet.noneOf(Authority.class);

    private boolean disabled;

    private @Nullable Locale locale;

    private @Nullable ZoneId timeZone;

    private @Nullable ZoneId browserZone;

    private @Nullable String contentLanguage;

    /** Grows when every open session has to end. */
    private int sessionStamp;

    protected Account() {}

    /**
     * A name as it is stored.
     *
     * @throws IllegalArgumentException if it is blank or longer than 100 characters
     */
    static String checkedName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("A name has 1 to %d characters".formatted(MAX_NAME_LENGTH));
        }
        return stripped;
    }

    void rename(String name) {
        displayName = checkedName(name);
    }

    /** The same password, hashed in today's way. */
    void rehash(String newHash) {
        passwordHash = newHash;
    }

    void grant(Authority authority) {
        authorities.add(authority);
    }

    /** @param newLocale the language of the screens, or null for the browser's */
    void prefer(@Nullable Locale newLocale) {
        locale = newLocale;
    }

    boolean isDisabled() {
        return disabled;
    }

    boolean has(Authority authority) {
        return authorities.contains(authority);
    }

    String passwordHash() {
        return passwordHash;
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    @Nullable
    Locale locale() {
        return locale;
    }

    ZoneChoice zones() {
        return new ZoneChoice(timeZone, browserZone);
    }

    int sessionStamp() {
        return sessionStamp;
    }

    AccountInfo info() {
        return new AccountInfo(id(), displayName, email, authorities, zones(), contentLanguage);
    }
}
