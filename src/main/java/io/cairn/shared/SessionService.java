package io.cairn.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.util.ClassUtils;

/**
 * Base of the services that views hold. A view lives in the HTTP session, and sessions are written to disk; a service
 * is then written as its type alone and found again in the running application, so views keep plain constructor
 * injection and still survive a restart.
 */
public abstract class SessionService implements Serializable {

    private static volatile @Nullable BeanFactory beans;

    public static void findBeansWith(BeanFactory factory) {
        beans = factory;
    }

    /** Final, so that it runs on the proxy as well as on the service behind it. */
    protected final Object writeReplace() {
        return new Reference(ClassUtils.getUserClass(this));
    }

    /** The service of the running application; for what else comes back from a session and needs one. */
    public static <T> T running(Class<T> type) {
        BeanFactory factory = beans;
        if (factory == null) {
            throw new IllegalStateException("No application to find %s in".formatted(type));
        }
        return factory.getBean(type);
    }

    private record Reference(Class<?> type) implements Serializable {

        private Object readResolve() {
            return running(type);
        }
    }
}
