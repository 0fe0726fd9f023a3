package io.cairn.portfolio.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Pages that strangers open: nobody is signed in there, no session begins, no cookie is read or set. Everybody gets the
 * same answer, so caches may compare it.
 */
@Configuration(proxyBeanMethods = false)
class PublicPageSecurity {

    static final String PAGE_ONLY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'"
            + "; form-action 'none'; frame-ancestors 'none'";

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** Before the chain of the portal's own pages, which takes every address. */
    @Bean
    @Order(0)
    SecurityFilterChain publicPageChain(HttpSecurity http) {
        return http.securityMatcher("/p/**", "/s/**", StyleSheets.PATH + "**")
                .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .rememberMe(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // Nothing here changes anything.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PAGE_ONLY))
                        // A secret link must not travel on to the sites that the page links to.
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES)))
                .build();
    }
}
