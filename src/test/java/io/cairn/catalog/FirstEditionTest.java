package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.platform.StartUpException;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content that the portal comes with is valid and as rich as promised. */
@CairnTest
class FirstEditionTest {

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private FirstEdition firstEdition;

    @Test
    void theFilesHaveNoProblems() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:catalog/*.yaml")) {
            texts.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        }
        assertThat(CatalogYaml.read(texts).allProblems()).isEmpty();
    }

    @Test
    void holdsWhatIsPromised() {
        CatalogContent content = catalogs.edition(1).content();
        assertThat(content.roles()).hasSize(12);
        assertThat(content.skills()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(content.areas()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(catalogs.edition(1).units()).hasSizeGreaterThanOrEqualTo(130);
        assertThat(content.resources()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(content.briefs()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(content.certifications()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(content.guide()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(content.stages()).hasSize(7);
        for (Paradigm main : List.of(Paradigm.CLASSICAL_ML, Paradigm.DEEP_LEARNING, Paradigm.LLM_APPLICATION)) {
            assertThat(content.briefs())
                    .filteredOn(brief -> brief.paradigm() == main)
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void everyUnitHasAResource() {
        Catalog catalog = catalogs.edition(1);
        assertThat(catalog.units())
                .extracting(Unit::id)
                .allSatisfy(unit -> assertThat(catalog.resources(unit))
                        .anyMatch(resource -> resource.status().isActive()));
    }

    @Test
    void isImportedOnceOnly() {
        assertThat(Statements.during(() -> firstEdition.afterPropertiesSet())).hasSize(1);
    }

    @Test
    void problemsStopTheStartAndAreAllTold() {
        Map<String, String> texts = Map.of("areas.yaml", "areas:\n  - {slug: A}\nskils: []\n");
        assertThatThrownBy(() -> FirstEdition.valid(texts))
                .isInstanceOf(StartUpException.class)
                .hasMessageContaining("\nareas.yaml:2 area/A: Not a slug: 'A'\n")
                .hasMessageContaining("\nareas.yaml:3 file: Unknown key 'skils'");
    }
}
