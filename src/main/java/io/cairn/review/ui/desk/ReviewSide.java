package io.cairn.review.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.catalog.Catalog;
import io.cairn.review.DeskView;
import io.cairn.review.DraftContent;
import io.cairn.review.IncompleteReviewException;
import io.cairn.review.LeaseLostException;
import io.cairn.review.ReviewDraft;
import io.cairn.review.StaleDraftException;
import io.cairn.shared.NotFoundException;
import java.time.Instant;
import java.util.UUID;

/** The rubric with all that the mentor types, kept as it is typed; and the verdict. */
class ReviewSide extends Section implements Typed {

    /** What came of the verdict. */
    interface Ending extends java.io.Serializable {
        void decided();

        /** It is not the mentor's any more. */
        void lost();
    }

    private static final int PERCENT = 100;

    private final DeskView view;
    private final Catalog catalog;
    private final Hold hold;
    private final Ending ending;
    private final DraftState state = new DraftState();
    private final Span result = new Span();
    private final Button give = new Button(getTranslation("desk.give"), click -> ask());
    private final ReviewForm form;
    private final DraftKeeper keeper;

    ReviewSide(DeskServices services, DeskView view, Ending ending) {
        this.view = view;
        this.ending = ending;
        this.catalog = services.catalogs().edition(view.snapshot().edition());
        this.hold = Hold.of(view, services.desk(), services.decisions(), services.opinions());
        addClassName("desk-review");
        getElement().setAttribute("aria-label", getTranslation("desk.review"));
        getElement().setAttribute("tabindex", "0");
        SnippetChooser snippets = new SnippetChooser(services.snippets().all());
        form = new ReviewForm(catalog, view, snippets, this);
        form.show(beginning(view.draft()));
        keeper = new DraftKeeper(services.drafts(), services.away(), view.info().id(), form, state, view.draft());
        Instant savedAt = view.draft().savedAt();
        if (savedAt == null) {
            state.unchanged();
        } else {
            state.saved(savedAt);
        }
        give.addThemeVariants(ButtonVariant.PRIMARY);
        result.addClassNames("small", "numbers");
        add(form);
        showResult();
    }

    /** Before anything was typed, what the briefs propose is chosen. */
    private DraftContent beginning(ReviewDraft draft) {
        DraftContent content = draft.content();
        return draft.version() > 0
                ? content
                : new DraftContent(
                        content.scores(), content.comments(), content.notes(), content.verdict(), view.proposed());
    }

    @Override
    public void typed() {
        showResult();
        keeper.keep();
    }

    private void showResult() {
        DraftContent typed = form.read();
        int criteria = view.rubric().criteria().size();
        result.setText(
                typed.scores().isEmpty()
                        ? getTranslation("desk.result.none", criteria)
                        : getTranslation(
                                "desk.result",
                                Math.round(typed.result(view.rubric()) * PERCENT),
                                typed.scores().size(),
                                criteria));
    }

    /** What stays in sight: whether it is saved, the result so far, the verdict. */
    Div bar() {
        Div bar = new Div(state, result, give);
        bar.addClassName("desk-bar");
        return bar;
    }

    Hold hold() {
        return hold;
    }

    /**
     * What the mentor may do.
     *
     * @param mine whether they have it
     * @param typed whether they had, and have something typed that is to be kept
     */
    void allow(boolean mine, boolean typed) {
        form.setReadOnly(!mine && !typed);
        state.setVisible(mine || typed);
        result.setVisible(mine || typed);
        give.setVisible(mine);
    }

    /** Tries once more what could not be saved. */
    void retry() {
        keeper.keep();
    }

    /** @param draft as another tab has saved it */
    void bringIn(ReviewDraft draft) {
        keeper.mergeNewer(draft);
    }

    void focusFirst() {
        form.focusFirst();
    }

    void focusProject(UUID project) {
        form.focusProject(project);
    }

    private void ask() {
        if (form.isReady()) {
            new VerdictDialog(catalog, view, form.read(), asSaved(this::finish)).open();
        }
    }

    private SerializableRunnable asSaved(com.vaadin.flow.function.SerializableConsumer<Integer> action) {
        return () -> keeper.whenSaved(action);
    }

    private void finish(int version) {
        try {
            hold.finish(version);
            ending.decided();
        } catch (IncompleteReviewException e) {
            form.isReady();
        } catch (StaleDraftException e) {
            keeper.mergeNewer(e.current());
        } catch (LeaseLostException | NotFoundException e) {
            ending.lost();
        }
    }
}
