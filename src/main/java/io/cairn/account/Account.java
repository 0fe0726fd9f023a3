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
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's account. */
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

    @Column
    private Instant createdAt;

    /** The form that made the account; a second press of the same button finds it again. */
    private @Nullable UUID signUpForm;

    /** Grows when every open session has to end. */
    private int sessionStamp;

    protected Account() {}

    /** @throws IllegalArgumentException if the name is blank or longer than 100 characters */
    Account(EmailAddress email, String displayName, String passwordHash, Instant createdAt) {
        this.email = email.value();
        this.emailKey = EmailAddress.comparable(email.value());
        this.displayName = checkedName(displayName);
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        authorities.add(Authority.LEARNER);
    }

    private static String checkedName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_NAME_LENGTH) {
            throw new IllegalArgumentException("A name has 1 to %d characters".formatted(MAX_NAME_LENGTH));
        }
        return stripped;
    }

    void madeBy(UUID form) {
        signUpForm = form;
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

    void revoke(Authority authority) {
        authorities.remove(authority);
    }

    void disable() {
        disabled = true;
        sessionStamp++;
    }

    void enable() {
        disabled = false;
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
        return new AccountInfo(id(), displayName, email, authorities, zones());
    }
}
