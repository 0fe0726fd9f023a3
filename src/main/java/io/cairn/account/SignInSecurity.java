package io.cairn.account;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** The part of web security that knows accounts: staying signed in, and ending sessions that no longer hold. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    Customizer<HttpSecurity> accountSecurity(
            StaySignedIn staySignedIn,
            Accounts accounts,
            ChangedAccounts changes,
            SecurityContextRepository contexts,
            Sessions sessions,
            Clock clock) {
        var guard = new SessionGuard(accounts, changes, sessions, clock);
        return http -> http.securityContext(context -> context.securityContextRepository(contexts))
                .rememberMe(
                        remember -> remember.rememberMeServices(staySignedIn).key(staySignedIn.getKey()))
                .addFilterBefore(guard, ExceptionTranslationFilter.class);
    }
}
