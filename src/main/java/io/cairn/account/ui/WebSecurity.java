package io.cairn.account.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who may open which page. Views say it themselves with their annotations and services with theirs; pages that are not
 * views, and what every response carries, are said here.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, VaadinDefaultRequestCache requests) {
        requests.setDelegateRequestCache(askedPages());
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/actuator/health", "/actuator/health/*", "/error", "/*.css", "/styles/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentSecurityPolicy.WITHOUT_SCRIPT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                        .withObjectPostProcessor(new Eagerly()))
                .with(
                        vaadin(),
                        pages -> pages.loginView(SignInView.class, "/")
                                // Views are guarded one by one; what is left is unknown, and the shell says so.
                                .anyRequest(AuthorizedUrl::permitAll))
                .formLogin(form -> form.failureHandler(new SignInFailure()))
                .build();
    }

    /** Remembers the page a visitor asked for, without the "?continue" that Spring Security would leave in its address. */
    @SuppressWarnings("NullAway") // No name is how Spring Security's documentation switches the parameter off.
    private static RequestCache askedPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /**
     * Spring Security writes headers when the response is committed. Vaadin's pages are reached by a forward, after
     * which Tomcat 11 commits past Spring's wrapper, and the headers would be lost.
     */
    private static class Eagerly implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    /** Before everything else: a refused request must not cost a session or a query. */
    @Bean
    FilterRegistrationBean<PushOriginFilter> pushOriginFilter() {
        var registration = new FilterRegistrationBean<>(new PushOriginFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        registration.setAsyncSupported(true);
        return registration;
    }
}
