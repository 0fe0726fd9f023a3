package io.cairn.account;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Tests sign up thousands of people; their passwords are hashed in the same way, in fewer rounds. */
@TestConfiguration(proxyBeanMethods = false)
public class QuickHashing {

    @Bean
    @Primary
    PasswordEncoder quickPasswordEncoder() {
        String today = "bcrypt-11";
        return new DelegatingPasswordEncoder(today, Map.of(today, new LongPasswordEncoder(4)));
    }
}
