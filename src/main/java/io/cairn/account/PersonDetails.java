package io.cairn.account;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an admin may know of somebody's account. Nothing that they wrote or learned is in it.
 *
 * @param info who it is
 * @param disabled whether nobody can sign in with it
 * @param lastSignIn the last time with the password; {@code null} if that is not known
 * @param remembered how many browsers stay signed in
 * @param linkUntil until when a link to set a new password works; {@code null} if there is none
 */
public record PersonDetails(
        AccountInfo info,
        boolean disabled,
        Instant createdAt,
        @Nullable Instant lastSignIn,
        int remembered,
        @Nullable Instant linkUntil)
        implements Serializable {}
