package io.cairn.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * bcrypt for passwords of any length. bcrypt alone takes 72 bytes at most, so it gets a fixed-length digest; keyed, so
 * that plain digests leaked elsewhere cannot be tried here. (Argon2 would need another library; PBKDF2 takes over a
 * second until the JVM is warm.)
 */
class LongPasswordEncoder implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "cairn-password".getBytes(StandardCharsets.UTF_8);

    private final BCryptPasswordEncoder bcrypt;

    /** @param strength the base-2 logarithm of the rounds */
    LongPasswordEncoder(int strength) {
        bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return bcrypt.matches(digest(password), hash);
    }

    private static String digest(@Nullable CharSequence password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(PURPOSE, ALGORITHM));
            byte[] text = Objects.requireNonNull(password).toString().getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }
}
