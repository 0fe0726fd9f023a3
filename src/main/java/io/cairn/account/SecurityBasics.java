package io.cairn.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Guards on services, and how passwords are hashed. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityBasics {

    /**
     * The name in front of each hash says how it was made. A later way gets a name of its own, and old hashes are
     * renewed when their owners sign in.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        String today = "bcrypt-11";
        return new DelegatingPasswordEncoder(today, Map.of(today, new LongPasswordEncoder(11)));
    }
}
