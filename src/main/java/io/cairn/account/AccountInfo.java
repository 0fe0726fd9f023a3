package io.cairn.account;

import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What the portal knows about somebody who is signed in, without asking the database. It is the session's principal
 * and survives restarts with it; the principal's name is the account's id, which never changes.
 *
 * @param zones which time zone to tell them times in
 * @param contentLanguage in which language they read what the catalogue says, a code of two letters; {@code null} as their
 *     browser asks
 */
public record AccountInfo(
        UUID id,
        String displayName,
        String email,
        Set<Authority> authorities,
        ZoneChoice zones,
        @Nullable String contentLanguage)
        implements UserDetails {

    public AccountInfo {
        authorities = authorities.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(authorities));
    }

    /** Somebody of whose time zone and language nothing is known yet. */
    public AccountInfo(UUID id, String displayName, String email, Set<Authority> authorities) {
        this(id, displayName, email, authorities, ZoneChoice.UNKNOWN, null);
    }

    AccountInfo in(ZoneChoice newZones) {
        return new AccountInfo(id, displayName, email, authorities, newZones, contentLanguage);
    }

    AccountInfo reading(@Nullable String language) {
        return new AccountInfo(id, displayName, email, authorities, zones, language);
    }

    /** The time zone to tell them times in; UTC as long as none is known. */
    public ZoneId zone() {
        return zones.zone();
    }

    public boolean has(Authority authority) {
        return authorities.contains(authority);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities.stream()
                .sorted()
                .map(authority -> new SimpleGrantedAuthority(authority.granted()))
                .toList();
    }

    /** Never known here: a session must not carry it. */
    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return id.toString();
    }
}
