package io.cairn.catalog;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Puts the lists of several YAML texts together. */
final class YamlContent {

    private static final int MAX_PROBLEMS = 500;

    private final Map<String, List<Object>> lists = new LinkedHashMap<>();
    private final Map<String, Type> types = Arrays.stream(CatalogContent.class.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, YamlContent::elementType));
    private final List<CatalogProblem> problems = new ArrayList<>();
    private final YamlPlaces places = new YamlPlaces();
    private boolean complete = true;

    private static Type elementType(RecordComponent list) {
        return ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    /** A text that cannot be read at all. */
    void refuse(String file, int line, String message) {
        complete = false;
        report(new CatalogProblem(file, line, "file", message));
    }

    private void report(CatalogProblem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    void add(String file, Node root) {
        if (root.getTag().equals(Tag.NULL)) {
            return;
        }
        if (!(root instanceof MappingNode mapping)) {
            refuse(file, YamlBinder.line(root), "Expected a mapping of lists (skills, roles, ...)");
            return;
        }
        YamlBinder binder = new YamlBinder(file, this::report, places);
        Map<String, NodeTuple> keys = binder.keys(mapping, types.keySet(), "file");
        types.forEach((key, type) -> {
            NodeTuple tuple = keys.get(key);
            if (tuple != null) {
                addList(binder, file, key, type, tuple.getValueNode());
            }
        });
        complete &= binder.isComplete();
    }

    private void addList(YamlBinder binder, String file, String key, Type type, Node list) {
        if (list instanceof SequenceNode sequence) {
            for (Node element : sequence.getValue()) {
                Object bound = binder.bind(element, type, key);
                if (bound != null) {
                    lists.computeIfAbsent(key, any -> new ArrayList<>()).add(bound);
                }
            }
        } else if (!list.getTag().equals(Tag.NULL)) {
            refuse(file, YamlBinder.line(list), "'%s' must be a list".formatted(key));
        }
    }

    CatalogYaml.Reading reading() {
        List<CatalogProblem> sorted = problems.stream()
                .sorted(Comparator.comparing(CatalogProblem::file).thenComparing(CatalogProblem::line))
                .toList();
        return new CatalogYaml.Reading(content(), sorted, complete, places::locate);
    }

    private CatalogContent content() {
        return new CatalogContent(
                list("sources"),
                list("areas"),
                list("skills"),
                list("stages"),
                list("roles"),
                list("resources"),
                list("rubrics"),
                list("briefs"),
                list("certifications"),
                list("tasks"),
                list("guide"),
                list("backgrounds"),
                list("successions"),
                list("translations"));
    }

    /** Unchecked, but the binder made the elements of the type that the content's list of this name has. */
    @SuppressWarnings("unchecked")
    private <T> List<T> list(String name) {
        return (List<T>) lists.getOrDefault(name, List.of());
    }
}
