package io.cairn.review.ui.mentor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.account.AccountInfo;
import io.cairn.review.About;
import io.cairn.review.Ratings;
import io.cairn.review.ReviewConversations;
import io.cairn.review.ReviewSnippets;
import io.cairn.review.SampleReviews;
import io.cairn.review.Snippet;
import io.cairn.review.Verdict;
import io.cairn.shared.ui.EmptyState;
import io.cairn.support.Statements;
import io.cairn.support.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mentor sees of the own work, and the snippets. */
class MentorsOwnPagesTest extends ViewTest {

    @Autowired
    private SampleReviews sample;

    @Autowired
    private ReviewConversations conversations;

    @Autowired
    private Ratings ratings;

    @Autowired
    private ReviewSnippets snippets;

    private AccountInfo mentor;
    private AccountInfo learner;

    @BeforeEach
    void meet() {
        mentor = sample.mentor("Mia");
        learner = sample.person("Lea");
        signIn(mentor);
    }

    private UUID decided(Verdict verdict) {
        UUID submission = sample.decided(learner, mentor, verdict, 2);
        signIn(mentor);
        return submission;
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static String said() {
        return textOf(UI.getCurrent().getCurrentView());
    }

    // ---------------------------------------------------------------- reviews

    @Test
    void withoutReviewsTheWayToTheQueueIsShown() {
        open("mentoring/reviews");
        assertThat(said()).contains("No reviews yet");
        assertThat(_find(Anchor.class, spec -> spec.withText("Open the queue"))).hasSize(1);
    }

    @Test
    void aReviewIsListedWithWhatCameOfIt() {
        UUID submission = decided(Verdict.APPROVED_WITH_NOTES);
        open("mentoring/reviews");
        assertThat(said())
                .contains("You have given 1 review.", "Lea", "Approved with notes", "result 67%", "not rated yet")
                .doesNotContain("Answer due");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("queue/" + submission);
    }

    @Test
    void whereTheLearnerWroteLastAnAnswerIsDue() {
        UUID submission = decided(Verdict.CHANGES_REQUESTED);
        sample.as(learner, () -> {
            conversations.say(submission, About.whole(), "Why?", UUID.randomUUID());
            ratings.rate(submission, false, "");
        });
        signIn(mentor);
        open("mentoring/reviews");
        assertThat(said()).contains("Answer due", "not helpful, says the learner");
    }

    @Test
    void manyReviewsComeAPageAtATime() {
        for (int i = 0; i < 21; i++) {
            sample.decided(learner, mentor, Verdict.APPROVED, 3);
        }
        signIn(mentor);
        open("mentoring/reviews");
        assertThat(_find(GivenReviewRow.class)).hasSize(20);
        assertThat(said()).contains("1 to 20 of 21");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("mentoring/reviews?page=2");
        open("mentoring/reviews?page=2");
        assertThat(_find(GivenReviewRow.class)).hasSize(1);
        open("mentoring/reviews?page=nonsense");
        assertThat(_find(GivenReviewRow.class)).hasSize(20);
    }

    @Test
    void othersReviewsAreNotListed() {
        sample.decided(learner, sample.mentor("Noa"), Verdict.APPROVED, 3);
        signIn(mentor);
        open("mentoring/reviews");
        assertThat(_find(GivenReviewRow.class)).isEmpty();
    }

    // ---------------------------------------------------------------- numbers

    @Test
    void withoutReviewsNoNumberIsInvented() {
        open("mentoring/numbers");
        assertThat(said()).contains("0 of at most 20", "No reviews yet", "None yet", "Not enough yet: 0 of 5 reviews");
    }

    @Test
    void numbersSayWhatTheyAreMadeOf() {
        for (int i = 0; i < 4; i++) {
            decided(Verdict.APPROVED);
        }
        UUID last = decided(Verdict.CHANGES_REQUESTED);
        sample.as(learner, () -> ratings.rate(last, true, ""));
        signIn(mentor);
        open("mentoring/numbers");
        assertThat(said())
                .contains(
                        "5 reviews",
                        "4 of 5 (80%)",
                        "1 of 5 (20%)",
                        "1 of 1, too few for a percentage",
                        "the median of 5 reviews");
    }

    // ---------------------------------------------------------------- snippets

    private void add(String title, String words) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), title);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), words);
        press("Add snippet");
    }

    @Test
    void aSnippetIsAddedAndTheFormIsEmptyAgain() {
        open("mentoring/snippets");
        assertThat(_find(EmptyState.class)).hasSize(1);
        add("Baseline", "Begin with a rule.");
        assertThat(said()).contains("Baseline", "Begin with a rule.");
        assertThat(_find(EmptyState.class)).isEmpty();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).getValue())
                .isEmpty();
        add("Split", "By time.");
        assertThat(snippets.all()).extracting(Snippet::title).containsExactly("Baseline", "Split");
    }

    @Test
    void aSnippetNeedsATitle() {
        open("mentoring/snippets");
        add(" ", "Words");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Title")).isInvalid())
                .isTrue();
        assertThat(snippets.all()).isEmpty();
    }

    private SnippetForm edit(String title) {
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        SnippetForm form = _find(SnippetForm.class).getFirst();
        _setValue(_get(form, TextField.class), title);
        return form;
    }

    @Test
    void aSnippetIsEditedInItsPlace() {
        snippets.add("Baseline", "Begin with a rule.", UUID.randomUUID());
        open("mentoring/snippets");
        edit("Baselines");
        press("Save");
        assertThat(snippets.all()).extracting(Snippet::title).containsExactly("Baselines");
        assertThat(said()).contains("Baselines");
        edit("Thrown away");
        press("Cancel");
        assertThat(said()).contains("Baselines").doesNotContain("Thrown away");
    }

    @Test
    void whatAnotherTabSavedIsNotOverwrittenUnasked() {
        snippets.add("Baseline", "", UUID.randomUUID());
        open("mentoring/snippets");
        edit("Mine");
        Snippet stored = snippets.all().getFirst();
        snippets.save(new Snippet(stored.id(), stored.version(), "Theirs", ""));
        press("Save");
        assertThat(snippets.all()).extracting(Snippet::title).containsExactly("Theirs");
        assertThat(said()).contains("changed in another tab");
        press("Save mine");
        assertThat(snippets.all()).extracting(Snippet::title).containsExactly("Mine");
    }

    @Test
    void whatAnotherTabRemovedIsKeptIfWanted() {
        snippets.add("Baseline", "", UUID.randomUUID());
        open("mentoring/snippets");
        edit("Mine");
        snippets.remove(snippets.all().getFirst().id());
        press("Save");
        press("Save mine");
        assertThat(snippets.all()).extracting(Snippet::title).containsExactly("Mine");
    }

    @Test
    void aRemovedSnippetCanBePutBack() {
        snippets.add("Baseline", "Begin with a rule.", UUID.randomUUID());
        open("mentoring/snippets");
        press("Remove");
        assertThat(snippets.all()).isEmpty();
        press("Undo");
        assertThat(snippets.all()).extracting(Snippet::text).containsExactly("Begin with a rule.");
        assertThat(said()).contains("Begin with a rule.");
    }

    @Test
    void addingTakesTwoStatements() {
        open("mentoring/snippets");
        assertThat(Statements.during(() -> add("Baseline", ""))).hasSize(2);
    }
}
