package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cairn.catalog.CasePackage.Association;
import io.cairn.catalog.CasePackage.Item;
import io.cairn.shared.Effort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Against 1EdTech's own JSON Schema of the CFPackage; see the README beside it for where it comes from. */
class CaseFrameworkTest {

    private static final String PORTAL = "https://cairn.example.org/";
    private static final Instant PUBLISHED = Instant.parse("2026-11-21T09:30:00Z");

    private static CasePackage packageOf(CatalogContent content) {
        return CaseFramework.of(
                new Catalog(
                        3,
                        content,
                        new CatalogPast(
                                List.of(),
                                Map.of(
                                        CatalogKey.parse("unit/bash.awareness"),
                                        new FormerThing("Bash", null, Effort.NONE)))),
                PORTAL,
                PUBLISHED);
    }

    private static String json(CasePackage framework) {
        return new String(CatalogJson.bytes(framework), StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = CaseFrameworkTest.class.getResourceAsStream("/case-v1p1-cfpackage.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static List<String> flaws(String json) throws IOException {
        return schema()
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void isWhatTheSchemaAsksFor() throws IOException {
        assertThat(flaws(json(packageOf(SmallCatalog.content())))).isEmpty();
        assertThat(flaws(json(packageOf(ManyUnits.shipped())))).isEmpty();
    }

    @Test
    void theSchemaWouldFindWhatIsWrong() throws IOException {
        String json = json(packageOf(SmallCatalog.content()));
        assertThat(flaws(json.replace("\"precedes\"", "\"comesBefore\""))).isNotEmpty();
        assertThat(flaws(json.replace(PUBLISHED.toString(), "yesterday"))).isNotEmpty();
        assertThat(flaws(json.replace("\"creator\"", "\"author\""))).isNotEmpty();
    }

    @Test
    void everyAssociationJoinsThingsOfThePackageAndEveryIdIsThereOnce() {
        CasePackage framework = packageOf(ManyUnits.shipped());
        Set<UUID> nodes = framework.items().stream().map(Item::identifier).collect(Collectors.toSet());
        assertThat(nodes).hasSameSizeAs(framework.items());
        nodes.add(framework.document().identifier());
        assertThat(framework.associations())
                .allSatisfy(each -> assertThat(nodes)
                        .contains(
                                each.originNodeURI().identifier(),
                                each.destinationNodeURI().identifier()));
        assertThat(framework.associations().stream()
                        .map(Association::identifier)
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(framework.associations());
    }

    @Test
    void prerequisitesPrecedeAndWhatIsGoneIsReplaced() {
        CasePackage framework = packageOf(SmallCatalog.content());
        assertThat(told(framework, "precedes"))
                .containsExactlyInAnyOrder("Python, awareness > Python, working", "Shell, awareness > Python, working");
        assertThat(told(framework, "replacedBy"))
                .contains("Bash, awareness > Shell, awareness", "scripting, working > Python, working");
        assertThat(told(framework, "isChildOf"))
                .contains("Python, working > Python", "Python > Programming", "Programming > Cairn catalogue");
        assertThat(told(framework, "isRelatedTo")).contains("Engineer > Python, working");
    }

    private static List<String> told(CasePackage framework, String type) {
        return framework.associations().stream()
                .filter(each -> each.associationType().equals(type))
                .map(each -> each.originNodeURI().title() + " > "
                        + each.destinationNodeURI().title())
                .toList();
    }

    @Test
    void aThingKeepsItsIdWhateverElseChanges() {
        CasePackage before = packageOf(SmallCatalog.content());
        CasePackage later = packageOf(SmallCatalog.content(SmallCatalog.with("name: Python", "name: Snake")));
        assertThat(Stream.of(before, later)
                        .map(framework ->
                                framework.items().stream().map(Item::identifier).toList())
                        .distinct())
                .hasSize(1);
        assertThat(json(before)).isEqualTo(json(packageOf(SmallCatalog.content())));
    }

    @Test
    void idsAreOfVersionFive() {
        UUID id = new NameBasedId(PORTAL).of("unit/python.working");
        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isEqualTo(new NameBasedId(PORTAL).of("unit/python.working"));
        assertThat(id).isNotEqualTo(new NameBasedId("https://elsewhere.example.org/").of("unit/python.working"));
    }
}
