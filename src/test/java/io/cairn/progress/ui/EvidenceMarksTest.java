package io.cairn.progress.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import io.cairn.progress.Evidence;
import io.cairn.support.ViewTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceMarksTest extends ViewTest {

    @ParameterizedTest
    @EnumSource(Evidence.class)
    void everyMarkHasAShapeAWordAndAMeaning(Evidence evidence) {
        EvidenceMark mark = new EvidenceMark(evidence);

        assertThat(mark.getClassNames()).contains("evidence-mark", EvidenceMark.style(evidence));
        assertThat(textOf(mark)).isEqualTo(EvidenceMark.word(evidence)).doesNotContain("progress.");
        assertThat(mark.getTitle()).isPresent().get().asString().doesNotContain("progress.");
        assertThat(textOf(EvidenceMark.inWords(evidence))).isEqualTo(textOf(mark));
    }

    @Test
    void theBarSaysInWordsWhatItsSegmentsShow() {
        EvidenceBar bar = new EvidenceBar(Map.of(Evidence.CLAIMED, 12, Evidence.VERIFIED, 3));

        assertThat(_find(bar, ListItem.class).stream().map(ViewTest::textOf))
                .containsExactly("Verified 3", "Evidenced 0", "Expired 0", "Claimed 12");
        Div segments = _get(bar, Div.class, spec -> spec.withClasses("evidence-segments"));
        assertThat(segments.getChildren().map(segment -> segment.getStyle().get("--amount")))
                .containsExactly("3", "12");
    }

    @Test
    void whatIsNotDoneIsTheEmptyPartOfTheBar() {
        EvidenceBar bar = new EvidenceBar(Map.of(Evidence.EVIDENCED, 22), 300, "progress.bar.hours");

        assertThat(textOf(bar)).contains("Evidenced 22 h", "To go 300 h");
        assertThat(_find(bar, Div.class, spec -> spec.withClasses("open"))).hasSize(1);
    }

    @Test
    void aBarOfNothingHasNoSegments() {
        EvidenceBar bar = new EvidenceBar(Map.of());

        assertThat(_get(bar, Div.class, spec -> spec.withClasses("evidence-segments"))
                        .getChildren())
                .isEmpty();
    }
}
