package io.cairn.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.shared.ui.EmptyState;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksViewTest extends StudioTest {

    private void broken(String slug) {
        draft("""
                insert into link_check (url, state, problem, status, checked_at, failing_since)
                select url, 'BROKEN', 'STATUS', 404, now(), now() from draft_resource where slug = '%s'""".formatted(slug));
    }

    @Test
    void brokenLinksComeFirstWithWhatNamesThem() {
        broken("sqlbolt");
        open("admin/catalogue/links");
        assertThat(shown()).contains("1 broken", "It answers 404. Broken since", "Named by", "SQLBolt");
        open("admin/catalogue/links?show=broken");
        assertThat(shown()).contains("1 link", "SQLBolt");
        open("admin/catalogue/links?show=redirected&q=<script>");
        assertThat(textOf(_get(EmptyState.class))).contains("No such link");
    }

    @Test
    void aBrokenLinkIsAWarningOnItsThing() {
        broken("sqlbolt");
        open("admin/catalogue/things/resource/sqlbolt");
        assertThat(_get(LinkPanel.class).getElement().getTextRecursively()).contains("Broken", "It answers 404.");
        assertThat(_get(Button.class, spec -> spec.withText("Check now")).isEnabled())
                .isTrue();
    }

    @Test
    void aBrokenLinkIsAmongTheWarningsOfTheDraftAndOfWhatIsPublished() {
        broken("sqlbolt");
        draft("update draft_unit set outcome = 'Anew.' where id = 'python.working'");
        for (String address : List.of("admin/catalogue", "admin/catalogue/publish")) {
            open(address);
            assertThat(shown()).contains("Link that leads nowhere", "It answers 404. Broken since");
            assertThat(_find(Anchor.class, spec -> spec.withText("SQLBolt")))
                    .extracting(Anchor::getHref)
                    .containsExactly("admin/catalogue/things/resource/sqlbolt");
        }
    }

    @Test
    void aBrokenLinkIsToldBesideTheFormUntilAnotherIsTyped() {
        broken("sqlbolt");
        open("admin/catalogue/things/resource/sqlbolt/edit");
        assertThat(shown()).contains("Warning (Link that leads nowhere):");
        _setValue(
                _find(TextField.class).stream()
                        .filter(field -> field.getValue().startsWith("https://"))
                        .findFirst()
                        .orElseThrow(),
                "https://example.org/another");
        assertThat(shown()).doesNotContain("Link that leads nowhere");
    }
}
