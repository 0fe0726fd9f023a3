package io.cairn.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import io.cairn.support.ViewTest;
import org.junit.jupiter.api.Test;

class GuideViewTest extends ViewTest {

    @Test
    void questionsStandUnderTheirTopics() {
        open("guide");
        assertThat(_find(H2.class)).extracting(H2::getText).startsWith("The roles", "Getting started", "Skills");
        assertThat(_find(GuideEntryDetails.class)).hasSizeGreaterThan(20);
    }

    @Test
    void typingKeepsTheAnswersThatHaveTheWords() {
        open("guide");
        _setValue(_get(Input.class), "phd");
        assertThat(_find(GuideEntryDetails.class)).hasSize(1);
        assertThat(textOf(_get(GuideView.class))).contains("Do I need a PhD?", "1 answer");
    }

    @Test
    void theAddressSearches() {
        open("guide?q=no+such+words+anywhere");
        assertThat(textOf(_get(GuideView.class))).contains("No answer has these words");
        assertThat(_get(Anchor.class, spec -> spec.withText("All questions")).getHref())
                .isEqualTo("guide");
    }

    @Test
    void anEntryHasAnAddressOfItsOwnAndNamesItsSources() {
        open("guide/salary-figures");
        assertThat(_find(SourceLine.class)).isNotEmpty();
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Outlook");
    }

    @Test
    void anUnknownEntryIsNotFound() {
        open("guide/none");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }
}
