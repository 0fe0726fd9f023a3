package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@CairnTest
@Transactional
class DraftStoreTest {

    @Autowired
    private DraftStore draft;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private JdbcClient sql;

    @Test
    void keepsEverythingOfASmallCatalogue() {
        draft.replaceAll(SmallCatalog.content());
        assertThat(draft.read()).isEqualTo(SmallCatalog.content());
    }

    @Test
    void keepsEverythingOfTheFirstEdition() {
        CatalogContent content = catalogs.current().content();
        draft.replaceAll(content);
        assertThat(draft.read()).isEqualTo(content);
    }

    @Test
    void replacesWhatWasThere() {
        draft.replaceAll(catalogs.current().content());
        draft.replaceAll(SmallCatalog.content());
        draft.replaceAll(SmallCatalog.content());
        assertThat(draft.read()).isEqualTo(SmallCatalog.content());
    }

    @Test
    void readsItAllWithOneStatement() {
        draft.replaceAll(SmallCatalog.content());
        assertThat(Statements.during(() -> draft.read())).hasSize(1);
    }

    @Test
    void writesInBatches() {
        CatalogContent content = catalogs.current().content();
        assertThat(Statements.during(() -> draft.replaceAll(content)).size()).isLessThan(400);
    }

    @Test
    void refusesAReferenceToWhatIsNotThere() {
        CatalogContent dangling =
                SmallCatalog.content(SmallCatalog.with("unit: shell.awareness", "unit: ghost.awareness"));
        assertThatThrownBy(() -> draft.replaceAll(dangling)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void refusesADeletionThatWouldLeaveAReferenceDangling() {
        draft.replaceAll(SmallCatalog.content());
        assertThatThrownBy(() -> sql.sql("delete from draft_unit where id = 'shell.awareness'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }
}
