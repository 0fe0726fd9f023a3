package io.cairn.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import io.cairn.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchViewTest extends ViewTest {

    private static List<String> groups() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static Anchor link(String text) {
        return _get(Anchor.class, spec -> spec.withText(text));
    }

    @Test
    void aVisitorFindsThingsOfAllKindsWithLinksToThem() {
        open("search?q=python");
        assertThat(groups()).containsExactly("Skills", "Learning resources", "Guide");
        assertThat(link("Python").getHref()).isEqualTo("skills/python");
    }

    @Test
    void typingShowsWhatIsFoundAndHowMuch() {
        open("search");
        assertThat(groups()).isEmpty();
        _setValue(_get(Input.class), "vision");
        assertThat(textOf(_get(SearchView.class))).containsPattern("\\d+ results?");
    }

    @Test
    void oneKindCanBeSeenWhole() {
        open("search?q=learning");
        Anchor all = _find(Anchor.class).stream()
                .filter(link -> link.getHref().contains("in=resource"))
                .findFirst()
                .orElseThrow();
        open(all.getHref());
        assertThat(groups()).containsExactly("Learning resources");
        assertThat(link("Search everywhere").getHref()).contains("q=learning").doesNotContain("in=");
    }

    @Test
    void aMisspeltWordIsSaidToBeOne() {
        open("search?q=pythn");
        assertThat(textOf(_get(SearchView.class)))
                .contains("Nothing has these words.")
                .contains("Python");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        open("search?q=zzzzzzzz");
        assertThat(textOf(_get(SearchView.class))).contains("Nothing found", "Try fewer or other words");
    }

    @Test
    void anUnknownKindInTheAddressIsLeftOutOfAccount() {
        open("search?q=python&in=nonsense");
        assertThat(groups()).contains("Skills", "Learning resources");
    }

    @Test
    void aBriefHasItsOwnPageWithTheRubricItIsJudgedBy() {
        open("briefs/vision-transfer-classifier");
        assertThat(groups()).contains("The problem", "What you hand over", "How it is judged");
        assertThat(link("Begin this project").getHref()).isEqualTo("projects/new?brief=vision-transfer-classifier");
    }

    @Test
    void theTopBarLeadsToTheSearch() {
        openInShell();
        open("");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("search");
    }
}
