package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogJsonTest {

    @Test
    void readsWhatItWrote() {
        CatalogContent content = SmallCatalog.content();
        assertThat(CatalogJson.read(CatalogJson.write(content))).isEqualTo(content);
    }

    @Test
    void writesWhatTheRecordsAreMadeOfAndNoMore() {
        assertThat(CatalogJson.write(SmallCatalog.content()))
                .contains("\"unit\":\"shell.awareness\"", "\"area\":\"programming\"", "\"date\":\"2026-06-29\"")
                .doesNotContain("\"required\"", "\"active\"");
    }

    @Test
    void readsAnOldDocumentThatLacksListsAndHasStrangeKeys() {
        CatalogContent old = CatalogJson.read("""
                {"skills": [{"slug": "python", "name": "Python", "area": "programming", "summary": "S", "why": "W", "colour": 1}]}""");
        assertThat(old.roles()).isEmpty();
        assertThat(old.translations()).isEmpty();
        assertThat(old.skills().getFirst().units()).isEmpty();
    }
}
