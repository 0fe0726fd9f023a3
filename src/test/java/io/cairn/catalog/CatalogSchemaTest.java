package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogSchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static String text() {
        try (InputStream in = CatalogSchemaTest.class.getResourceAsStream("/schema/catalogue.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Map.Entry<String, String>> files() {
        Map<String, String> files = new TreeMap<>(ManyUnits.shippedFiles());
        CatalogFiles.write(ManyUnits.shipped()).forEach((name, text) -> files.put("exported " + name, text));
        return files.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyShippedAndEveryExportedFileIsOfTheSchema(Map.Entry<String, String> file) {
        assertThat(problems(file.getValue())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other: []",
                "areas: {}",
                "areas: [{slug: Upper, name: N, summary: S, milestone: M}]",
                "areas: [{slug: a, name: '', summary: S, milestone: M}]",
                "areas: [{slug: a, name: N, summary: S}]",
                "stages: [{slug: a, name: N, question: Q, summary: S, more: M}]",
                "translations: [{id: en.skill.python, title: T}]",
                "translations: [{id: de.resource.course, title: T}]",
                "tasks: [{slug: a, title: T, kind: SLEEP, summary: S, effort: {low: 1, likely: 2, high: 3}}]",
                "tasks: [{slug: a, title: T, kind: CV, summary: S, effort: {low: 0, likely: 2, high: 3}}]"
            })
    void whatIsNoCatalogueIsNot(String yaml) {
        assertThat(problems(yaml)).isNotEmpty();
    }

    static List<String> problems(String yaml) {
        Object loaded = new Yaml(
                        new SafeConstructor(new LoaderOptions()),
                        new Representer(new DumperOptions()),
                        new DumperOptions(),
                        new LoaderOptions(),
                        new AsOfToday())
                .load(yaml);
        return SCHEMA.validate(JSON.writeValueAsString(loaded), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** As in YAML 1.2: no dates, and no truth but true and false. */
    private static class AsOfToday extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
            if (tag.equals(Tag.BOOL)) {
                super.addImplicitResolver(tag, Pattern.compile("true|false"), "tf", limit);
            } else if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, regexp, first, limit);
            }
        }
    }

    @Test
    void theSchemaHasTheFieldsAndTheValuesOfTheRecords() {
        JsonNode schema = JSON.readTree(TEXT);
        Map<String, Class<?>> records = new LinkedHashMap<>();
        for (RecordComponent list : CatalogContent.class.getRecordComponents()) {
            collect(list.getGenericType(), records);
        }
        records.forEach((name, type) -> {
            JsonNode properties = schema.at("/$defs/" + name + "/properties");
            assertThat(Set.copyOf(properties.propertyNames()))
                    .as(name)
                    .isEqualTo(Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.toSet()));
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType().isEnum()) {
                    JsonNode at = properties.get(component.getName());
                    JsonNode allowed = at.has("enum")
                            ? at.get("enum")
                            : schema.at("/$defs/" + component.getType().getSimpleName() + "/enum");
                    Set<String> values = new TreeSet<>();
                    allowed.forEach(value -> values.add(value.asString()));
                    assertThat(values)
                            .as("%s.%s", name, component.getName())
                            .isEqualTo(Stream.of(component.getType().getEnumConstants())
                                    .map(Object::toString)
                                    .collect(Collectors.toCollection(TreeSet::new)));
                }
            }
        });
        assertThat(records).hasSizeGreaterThan(20);
    }

    private static void collect(Type type, Map<String, Class<?>> records) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], records);
        } else if (type instanceof Class<?> raw
                && raw.isRecord()
                && raw != Slug.class
                && raw != UnitId.class
                && raw != TranslationId.class) {
            records.put(raw.getSimpleName(), raw);
            Stream.of(raw == Effort.class ? new RecordComponent[0] : raw.getRecordComponents())
                    .forEach(component -> collect(component.getGenericType(), records));
        }
    }
}
