package io.cairn.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The profile {@code demo}: a portal that is given no database brings its own, with people to try it as. It is active
 * exactly when no {@code spring.datasource.url} is set.
 */
@Configuration(proxyBeanMethods = false)
@Profile(DemoProfile.NAME)
public class DemoProfile {

    public static final String NAME = "demo";

    /** Switches the profile on unless the environment or the arguments name a database. */
    public static void activateWithoutDatabase(SpringApplication application, String... args) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(args));
        if (environment.getProperty("spring.datasource.url", "").isBlank()) {
            application.setAdditionalProfiles(NAME);
        }
    }

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${cairn.data}") Path folder) {
        return new EmbeddedDatabase(folder);
    }
}
