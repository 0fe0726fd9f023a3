package io.cairn.shared.archive;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a record with all that is in it. What came from outside has no compiler that kept {@code null} out of
 * components that may not be: here it is refused.
 */
public final class RecordWalk {

    private RecordWalk() {}

    /**
     * @param visit is given every value that is not a collection, records before their components
     * @throws IllegalArgumentException if a component is null that may not be; the message names it
     */
    public static void through(Object value, Consumer<Object> visit) {
        through(value, "", visit);
    }

    private static void through(Object value, String path, Consumer<Object> visit) {
        switch (value) {
            case Collection<?> all -> elements(all, path, visit);
            case Map<?, ?> map -> {
                elements(map.keySet(), path, visit);
                elements(map.values(), path, visit);
            }
            case Record fields -> {
                visit.accept(fields);
                components(fields, path, visit);
            }
            default -> visit.accept(value);
        }
    }

    private static void elements(Collection<?> all, String path, Consumer<Object> visit) {
        int index = 0;
        for (Object element : all) {
            through(present(element, "%s[%d]".formatted(path, index)), "%s[%d]".formatted(path, index), visit);
            index++;
        }
    }

    private static void components(Record fields, String path, Consumer<Object> visit) {
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            String place = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Object value = read(component, fields);
            if (value != null) {
                through(value, place, visit);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                present(null, place);
            }
        }
    }

    private static Object present(@Nullable Object value, String place) {
        if (value == null) {
            throw new IllegalArgumentException("%s is missing".formatted(place));
        }
        return value;
    }

    private static @Nullable Object read(RecordComponent component, Record fields) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
