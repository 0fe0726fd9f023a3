package io.cairn.support;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds all views. Karibu's own search leaves out classes that are not public, as ours are. */
final class Views {

    private Views() {}

    static Routes routes() {
        return new Routes(
                found(new AnnotationTypeFilter(Route.class)),
                found(new AssignableTypeFilter(HasErrorParameter.class)),
                true);
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> found(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("io.cairn").stream()
                .map(bean -> (Class<? extends T>) ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .collect(Collectors.toSet());
    }
}
