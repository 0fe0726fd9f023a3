package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Writes records as {@link YamlBinder} reads them: components by name, without what stands for itself when it is left
 * out. The same records always make the same text.
 */
final class YamlWriter {

    /** What a block of plain lines would not give back exactly. */
    private static final Pattern ODD =
            Pattern.compile("[\\r\\t\\u0085\\u00a0\\u2028\\u2029\\ufeff]|^\\s|\\s$|[ \\t]\\n");

    private final Yaml yaml = new Yaml(options());
    /** Asking a class for its components is slow, and there are thousands of records of few classes. */
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setSplitLines(false);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return options;
    }

    /** The thing as the entry of a list. */
    String entry(Record thing) {
        StringWriter text = new StringWriter();
        yaml.serialize(new SequenceNode(Tag.SEQ, List.of(record(thing)), FlowStyle.BLOCK), text);
        return text.toString();
    }

    private Node record(Record thing) {
        List<NodeTuple> entries = new ArrayList<>();
        for (RecordComponent component : components.computeIfAbsent(thing.getClass(), Class::getRecordComponents)) {
            Object value = value(component, thing);
            if (value != null && !standsForItself(value)) {
                entries.add(new NodeTuple(plain(Tag.STR, component.getName()), node(value)));
            }
        }
        return new MappingNode(Tag.MAP, entries, thing instanceof Effort ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    /** Whether leaving it out says the same. */
    private static boolean standsForItself(Object value) {
        return value.equals(List.of()) || value.equals(Status.ACTIVE);
    }

    private Node node(Object value) {
        return switch (value) {
            case String text -> text(text);
            case Integer number -> plain(Tag.INT, number.toString());
            case Boolean truth -> plain(Tag.BOOL, truth.toString());
            case LocalDate day -> plain(Tag.TIMESTAMP, day.toString());
            case List<?> list ->
                new SequenceNode(Tag.SEQ, list.stream().map(this::node).toList(), FlowStyle.BLOCK);
            case TranslationId translation -> plain(Tag.STR, translation.toString());
            case UnitId unit -> plain(Tag.STR, unit.toString());
            case Slug slug -> plain(Tag.STR, slug.value());
            case Record inner -> record(inner);
            default -> plain(Tag.STR, value.toString());
        };
    }

    private static Node text(String text) {
        if (ODD.matcher(text).find()) {
            return new ScalarNode(Tag.STR, text, null, null, ScalarStyle.DOUBLE_QUOTED);
        }
        return text.indexOf('\n') < 0
                ? plain(Tag.STR, text)
                : new ScalarNode(Tag.STR, text, null, null, ScalarStyle.LITERAL);
    }

    /** Quoted all the same where it would be read as something else. */
    private static Node plain(Tag tag, String text) {
        return new ScalarNode(tag, text, null, null, ScalarStyle.PLAIN);
    }

    private static @Nullable Object value(RecordComponent component, Record thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + thing.getClass(), e);
        }
    }
}
