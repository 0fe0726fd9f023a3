package io.cairn.review.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.review.DraftContent;
import io.cairn.review.DraftMerge;
import io.cairn.review.ReviewDraft;
import io.cairn.review.ReviewDrafts;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Saves what a mentor types: one save at a time, always the newest, away from the tab. What another tab has saved is
 * brought together with what was typed here.
 */
class DraftKeeper implements Serializable {

    /** What is typed into. */
    interface Form extends Serializable {
        DraftContent read();

        void show(DraftContent content);

        /** Says what another tab has brought. */
        void merged(DraftMerge merge);
    }

    private final ReviewDrafts drafts;
    private final AwayFromTab away;
    private final UUID submission;
    private final Form form;
    private final DraftState state;
    private DraftContent base;
    private int version;
    /** What runs when the portal stops does not come back. */
    private transient boolean saving;

    private @Nullable SerializableConsumer<Integer> then;

    /** @param draft what the form shows, as it was last saved */
    DraftKeeper(
            ReviewDrafts drafts, AwayFromTab away, UUID submission, Form form, DraftState state, ReviewDraft draft) {
        this.drafts = drafts;
        this.away = away;
        this.submission = submission;
        this.form = form;
        this.state = state;
        this.base = form.read();
        this.version = draft.version();
    }

    /** Saves what is in the form, if it is not saved yet. */
    void keep() {
        if (saving) {
            return;
        }
        DraftContent typed = form.read();
        if (typed.equals(base)) {
            finish();
            return;
        }
        save(typed);
    }

    private void save(DraftContent typed) {
        saving = true;
        state.saving();
        int onto = version;
        away.run(
                UI.getCurrent(),
                () -> SaveOutcome.of(drafts, submission, typed, onto),
                outcome -> settle(typed, outcome));
    }

    /** Lets something be done with the saved draft's version, once all that was typed is in it. */
    void whenSaved(SerializableConsumer<Integer> next) {
        then = next;
        if (version == 0 && !saving) {
            save(form.read());
        } else {
            keep();
        }
    }

    private void finish() {
        state.kept();
        SerializableConsumer<Integer> next = then;
        then = null;
        if (next != null) {
            next.accept(version);
        }
    }

    private void settle(DraftContent typed, SaveOutcome outcome) {
        saving = false;
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                base = typed;
                version = saved.version();
                state.saved(saved.at());
                // More may have been typed meanwhile.
                keep();
            }
            case SaveOutcome.Stale stale -> merge(stale.current());
            case SaveOutcome.Gone gone -> giveUp(false);
            case SaveOutcome.Failed failed -> giveUp(true);
        }
    }

    /** @param again whether the next tick or keystroke tries again */
    private void giveUp(boolean again) {
        then = null;
        if (again) {
            state.failed();
        } else {
            state.gone();
        }
    }

    /** Brings in what another tab has saved, if this one does not know it yet. */
    void mergeNewer(ReviewDraft current) {
        if (!saving && current.version() > version) {
            merge(current);
        }
    }

    private void merge(ReviewDraft current) {
        DraftMerge merge = DraftMerge.of(base, form.read(), current.content());
        base = current.content();
        version = current.version();
        form.show(merge.merged());
        form.merged(merge);
        keep();
    }
}
