package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes records of YAML nodes, after the records' components. It does not stop at the first problem: whatever cannot be
 * made is reported and left out.
 */
final class YamlBinder {

    private static final Map<Class<?>, Kind> KINDS = Map.ofEntries(
            Map.entry(Source.class, Kind.SOURCE),
            Map.entry(SkillArea.class, Kind.AREA),
            Map.entry(Skill.class, Kind.SKILL),
            Map.entry(Unit.class, Kind.UNIT),
            Map.entry(LifecycleStage.class, Kind.STAGE),
            Map.entry(CareerRole.class, Kind.ROLE),
            Map.entry(LearningResource.class, Kind.RESOURCE),
            Map.entry(Rubric.class, Kind.RUBRIC),
            Map.entry(ProjectBrief.class, Kind.PROJECT),
            Map.entry(Certification.class, Kind.CERTIFICATION),
            Map.entry(CareerTask.class, Kind.TASK),
            Map.entry(GuideEntry.class, Kind.GUIDE),
            Map.entry(Background.class, Kind.BACKGROUND),
            Map.entry(Succession.class, Kind.SUCCESSION),
            Map.entry(Translation.class, Kind.TRANSLATION));

    private final String file;
    private final Consumer<CatalogProblem> problems;
    private final YamlPlaces places;
    private boolean complete = true;

    YamlBinder(String file, Consumer<CatalogProblem> problems, YamlPlaces places) {
        this.file = file;
        this.problems = problems;
        this.places = places;
    }

    /** Whether everything so far could be made. */
    boolean isComplete() {
        return complete;
    }

    static int line(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    /** What the node says, as a value of the type; {@code null}, and a problem reported, where it cannot be made. */
    @Nullable
    Object bind(Node node, Type type, String id) {
        if (type instanceof ParameterizedType list) {
            return list(node, list.getActualTypeArguments()[0], id);
        }
        Class<?> raw = (Class<?>) type;
        return YamlScalars.isScalar(raw) ? scalar(node, raw, id) : mapping(node, raw, id);
    }

    private @Nullable Object scalar(Node node, Class<?> type, String id) {
        if (!(node instanceof ScalarNode scalar)) {
            return fail(node, id, "Expected %s, found %s".formatted(YamlScalars.describe(type), node.getNodeId()));
        }
        places.addValue(id, scalar.getValue(), file, line(node));
        try {
            return YamlScalars.parse(scalar.getValue(), type);
        } catch (IllegalArgumentException e) {
            return fail(node, id, String.valueOf(e.getMessage()));
        }
    }

    private @Nullable Object list(Node node, Type element, String id) {
        if (!(node instanceof SequenceNode sequence)) {
            return fail(node, id, "Expected a list, found " + node.getNodeId());
        }
        List<Object> bound = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            Object value = bind(each, element, id);
            if (value != null) {
                bound.add(value);
            }
        }
        return List.copyOf(bound);
    }

    private @Nullable Object mapping(Node node, Class<?> type, String outerId) {
        if (!(node instanceof MappingNode mapping)) {
            return fail(node, outerId, "Expected a mapping, found " + node.getNodeId());
        }
        String id = idOf(mapping, type, outerId);
        RecordComponent[] components = type.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        Map<String, NodeTuple> keys = keys(mapping, names, id);
        @Nullable Object[] values = new Object[components.length];
        boolean whole = true;
        for (int i = 0; i < components.length; i++) {
            NodeTuple tuple = keys.get(components[i].getName());
            if (tuple == null || tuple.getValueNode().getTag().equals(Tag.NULL)) {
                values[i] = absent(mapping, components[i], id);
                whole &= values[i] != null || isNullable(components[i]);
            } else {
                values[i] = bind(tuple.getValueNode(), components[i].getGenericType(), id);
                whole &= values[i] != null;
            }
        }
        return whole ? create(mapping, type, values, id) : null;
    }

    /** What a left-out key stands for. */
    private @Nullable Object absent(Node node, RecordComponent component, String id) {
        if (component.getType() == List.class) {
            return List.of();
        }
        if (component.getType() == Status.class) {
            return Status.ACTIVE;
        }
        return isNullable(component) ? null : fail(node, id, "'%s' is missing".formatted(component.getName()));
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private @Nullable Object create(Node node, Class<?> type, @Nullable Object[] values, String id) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            return fail(node, id, String.valueOf(e.getTargetException().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + type, e);
        }
    }

    private String idOf(MappingNode mapping, Class<?> type, String outerId) {
        Kind kind = KINDS.get(type);
        if (kind == null) {
            return outerId;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals(nameOfId(kind))
                    && tuple.getValueNode() instanceof ScalarNode value) {
                String id = new CatalogKey(kind, value.getValue()).toString();
                places.addThing(id, file, line(mapping));
                return id;
            }
        }
        return outerId;
    }

    private static String nameOfId(Kind kind) {
        return switch (kind) {
            case UNIT, TRANSLATION -> "id";
            case SUCCESSION -> "unit";
            default -> "slug";
        };
    }

    /** The mapping's entries by key; unknown and repeated keys are reported. */
    Map<String, NodeTuple> keys(MappingNode mapping, Collection<String> known, String id) {
        Map<String, NodeTuple> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node node = tuple.getKeyNode();
            String key = node instanceof ScalarNode scalar
                    ? scalar.getValue()
                    : node.getNodeId().toString();
            if (!known.contains(key)) {
                report(node, id, "Unknown key '%s' (known are %s)".formatted(key, new TreeSet<>(known)));
            } else if (keys.putIfAbsent(key, tuple) != null) {
                report(node, id, "The key '%s' is there twice".formatted(key));
            }
        }
        return keys;
    }

    private @Nullable Object fail(Node node, String id, String message) {
        complete = false;
        report(node, id, message);
        return null;
    }

    private void report(Node node, String id, String message) {
        problems.accept(new CatalogProblem(file, line(node), id, message));
    }
}
