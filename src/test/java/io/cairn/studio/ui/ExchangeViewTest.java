package io.cairn.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.CatalogImports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExchangeViewTest extends StudioTest {

    @Autowired
    private CurrentUser user;

    @Autowired
    private CatalogImports imports;

    private void imported(String state, String problems, String content) {
        sql.sql("""
                        insert into account (id, version, email, email_key, display_name, password_hash, disabled, session_stamp, created_at)
                        values (?, 0, 'x', 'x', 'X', 'none', false, 0, now()) on conflict do nothing
                        """).param(user.id()).update();
        sql.sql("""
                        insert into catalog_import (account_id, id, file_name, state, problems, content, changed_at)
                        select ?, gen_random_uuid(), 'mine.zip', ?, cast(? as jsonb), %s, now() from edition where number = 1
                        """.formatted(content)).params(user.id(), state, problems).update();
        open("admin/catalogue/exchange");
    }

    @Test
    void theDraftAndTheLatestEditionCanBeTakenOut() {
        open("admin/catalogue/exchange");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains(
                        "admin/catalogue/export/draft.zip",
                        "admin/catalogue/export/1.zip",
                        "admin/catalogue/export/1.case.json",
                        "schemas/catalogue.schema.json");
        assertThat(_find(Upload.class)).hasSize(1);
    }

    @Test
    void everyProblemOfARefusedFileIsThere() {
        imported(
                "REFUSED",
                "[{\"file\": \"a.yaml\", \"line\": 7, \"id\": \"unit/x.working\", \"message\": \"Is <b>wrong</b>\"}]",
                "null");
        assertThat(shown()).contains("mine.zip", "a.yaml:7 unit/x.working: Is <b>wrong</b>");
    }

    @Test
    void whatIsReadyShowsItsDifferencesBeforeItIsKept() {
        imported("READY", "[]", "content #- '{tasks,0}'");
        assertThat(shown()).contains("1 thing differs: 0 added, 1 removed");
        open(_get(Anchor.class, spec -> spec.withText("See what it would change"))
                .getHref());
        assertThat(shown()).contains("Career tasks", "Removed");
    }

    @Test
    void whatIsDroppedMakesRoomForAnother() {
        imported("READY", "[]", "content");
        assertThat(shown()).contains("The file says the same as the draft.");
        _get(Button.class, spec -> spec.withText("Drop it")).click();
        assertThat(_find(Upload.class)).hasSize(1);
    }

    @Test
    void whatIsUnderWaySaysSo() {
        imported("READING", "[]", "null");
        assertThat(shown()).contains("Reading mine.zip");
        assertThat(_find(Upload.class)).isEmpty();
        assertThat(_get(ProgressBar.class).isIndeterminate()).isTrue();
    }

    @Test
    void whatIsUnderWayMovesItsBar() {
        imported("KEEPING", "[]", "content");
        ProgressBar bar = _get(ProgressBar.class);
        assertThat(bar.isIndeterminate()).isTrue();
        sql.sql("update catalog_import set phase = 'WRITE', done = 4300, total = 10612 where account_id = ?")
                .param(user.id())
                .update();
        _get(ImportPanel.class).show(imports.mine());
        assertThat(_get(ProgressBar.class)).isSameAs(bar);
        assertThat(bar.isIndeterminate()).isFalse();
        assertThat(bar.getValue() / bar.getMax()).isEqualTo(4300 / 10_612.0);
        assertThat(shown()).contains("Making mine.zip the draft", "4,300 of 10,612 entries written");
    }
}
