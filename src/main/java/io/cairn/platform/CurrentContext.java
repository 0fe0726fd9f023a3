package io.cairn.platform;

import io.cairn.shared.SessionService;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Tells {@link SessionService} where to find services again when a session comes back from disk. It runs before any
 * bean exists, because Tomcat loads sessions while the context is still starting.
 */
class CurrentContext implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getParent() == null) {
            SessionService.findBeansWith(context);
        }
    }
}
