package io.cairn.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.ThingDifference.Change;
import io.cairn.studio.ui.ThingsQuery.Mark;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThingsQueryTest {

    private static final List<ThingRow> ALL = List.of(
            row("sql", "SQL", "data", 0, null),
            row("python", "Python", "programming", 2, Change.CHANGED),
            row("git", "Git and GitHub", "programming", 1, null));

    private static ThingRow row(String id, String title, String group, int errors, Change change) {
        return new ThingRow(
                new CatalogKey(Kind.SKILL, id),
                title,
                group,
                group,
                false,
                errors,
                0,
                false,
                change,
                Instant.EPOCH.plusSeconds(errors),
                null);
    }

    private static List<String> found(String query) {
        return ThingsQuery.of(Kind.SKILL, QueryParameters.fromString(query)).of(ALL).stream()
                .map(row -> row.key().id())
                .toList();
    }

    @Test
    void allIsInTheDraftsOrderUnlessTheAddressSaysOtherwise() {
        assertThat(found("")).containsExactly("sql", "python", "git");
        assertThat(found("sort=title")).containsExactly("git", "python", "sql");
        assertThat(found("sort=-findings")).containsExactly("python", "git", "sql");
        assertThat(found("sort=changed")).containsExactly("sql", "git", "python");
    }

    @Test
    void wordsGroupAndMarksNarrowTogether() {
        assertThat(found("q=HUB+git")).containsExactly("git");
        assertThat(found("group=programming")).containsExactly("python", "git");
        assertThat(found("group=programming&only=errors&only=changed")).containsExactly("python");
        assertThat(found("q=sql&group=programming")).isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsLeftAside() {
        assertThat(found("sort=-nonsense&only=nonsense&q=%20")).containsExactly("sql", "python", "git");
    }

    @Test
    void theAddressSaysTheSameAgain() {
        ThingsQuery query = ThingsQuery.of(
                Kind.SKILL, QueryParameters.fromString("q=a b&group=data&only=errors&only=retired&sort=-title"));
        assertThat(ThingsQuery.of(Kind.SKILL, query.location().getQueryParameters()))
                .isEqualTo(query);
        assertThat(query.location().getPath()).isEqualTo("admin/catalogue/things/skill");
        assertThat(query.toggling(Mark.ERRORS).marks()).containsExactly(Mark.RETIRED);
        assertThat(query.toggling("data").group()).isEmpty();
    }
}
