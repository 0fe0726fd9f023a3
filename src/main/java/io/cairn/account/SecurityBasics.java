package io.cairn.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** Guards on services, and how passwords are hashed. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityBasics {

    /** As OWASP's password storage cheat sheet advises for PBKDF2 with SHA-256. */
    private static final int ITERATIONS = 600_000;

    private static final int SALT_BYTES = 16;

    /**
     * PBKDF2, because bcrypt looks at the first 72 bytes only and argon2 needs another library. The name in front of
     * each hash says how it was made; a later way gets a name of its own, and old hashes are renewed at sign-in.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        String today = "pbkdf2-600k";
        return new DelegatingPasswordEncoder(
                today,
                Map.of(
                        today,
                        new Pbkdf2PasswordEncoder(
                                "", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));
    }
}
