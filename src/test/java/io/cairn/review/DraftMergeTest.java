package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.shared.Slug;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a review that was written in two tabs. */
class DraftMergeTest {

    private static final Slug CRITERION = new Slug("data");

    private static DraftContent draft(@Nullable Integer score, String comment, String notes) {
        return new DraftContent(
                score == null ? Map.of() : Map.of(CRITERION, score),
                comment.isEmpty() ? List.of() : List.of(new DraftComment(About.whole(), comment)),
                notes,
                null,
                Set.of());
    }

    private static String comment(DraftContent content) {
        return content.comments().stream().findFirst().map(DraftComment::text).orElse("");
    }

    @Test
    void whatOnlyOneTouchedIsTakenFromIt() {
        DraftMerge merge = DraftMerge.of(draft(1, "", ""), draft(2, "", ""), draft(1, "Theirs", ""));
        assertThat(merge.merged()).isEqualTo(draft(2, "Theirs", ""));
        assertThat(merge.both()).isEmpty();
    }

    @Test
    void whatOneTookAwayIsGone() {
        DraftMerge merge = DraftMerge.of(draft(1, "Old", ""), draft(1, "Old", ""), draft(null, "", ""));
        assertThat(merge.merged()).isEqualTo(DraftContent.EMPTY);
    }

    @Test
    void whatTypesOnIsNotSaidTwice() {
        DraftMerge merge = DraftMerge.of(draft(null, "", ""), draft(null, "Good work", ""), draft(null, "Good", ""));
        assertThat(comment(merge.merged())).isEqualTo("Good work");
        assertThat(merge.both()).isEmpty();
    }

    @Test
    void whatFindsNoRoomIsSaidApart() {
        String mine = "m".repeat(DraftComment.MAX_LENGTH);
        DraftMerge merge = DraftMerge.of(DraftContent.EMPTY, draft(null, mine, ""), draft(null, "Theirs", ""));
        assertThat(comment(merge.merged())).isEqualTo(mine);
        assertThat(merge.apart()).containsExactly(new DraftComment(About.whole(), "Theirs"));
    }

    @Property
    void nothingThatWasWrittenIsLost(
            @ForAll("drafts") DraftContent base,
            @ForAll("drafts") DraftContent mine,
            @ForAll("drafts") DraftContent theirs) {
        DraftMerge merge = DraftMerge.of(base, mine, theirs);
        if (!comment(mine).equals(comment(base))) {
            assertThat(comment(merge.merged())).contains(comment(mine));
        }
        if (!comment(theirs).equals(comment(base))) {
            assertThat(comment(merge.merged())).contains(comment(theirs));
        }
        assertThat(merge.merged().scores().get(CRITERION))
                .isIn(mine.scores().get(CRITERION), theirs.scores().get(CRITERION));
    }

    @Property
    void mergingWithWhatIsThereAlreadyChangesNothing(
            @ForAll("drafts") DraftContent base, @ForAll("drafts") DraftContent mine) {
        assertThat(DraftMerge.of(base, mine, mine).merged()).isEqualTo(mine);
        assertThat(DraftMerge.of(base, mine, base).merged()).isEqualTo(mine);
        assertThat(DraftMerge.of(base, base, mine).merged()).isEqualTo(mine);
    }

    @Provide
    Arbitrary<DraftContent> drafts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3).injectNull(0.3),
                        Arbitraries.strings().withChars("ab c").ofMaxLength(6),
                        Arbitraries.strings().withChars("xy").ofMaxLength(3))
                .as(DraftMergeTest::draft);
    }
}
