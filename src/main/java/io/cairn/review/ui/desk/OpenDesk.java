package io.cairn.review.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.review.DeskView;
import io.cairn.review.Lease;
import io.cairn.review.LeaseCheck;
import io.cairn.review.LeaseLostException;
import io.cairn.review.Person;
import io.cairn.review.ReviewTopics;
import io.cairn.review.StartOutcome;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.Notifications;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A desk at which nothing is decided yet: whose it is, and what is typed at it. */
class OpenDesk extends Div implements LeaseBar.Actions, WorkSide.Commenting {

    private final DeskServices services;
    private final UUID id;
    private final SerializableConsumer<UUID> onDecided;
    private final LeaseBar bar = new LeaseBar(this);
    private final DeskWatch watch = new DeskWatch(this::tick);
    private final DeskKeys keys;
    private final WorkSide work;
    private final ReviewSide review;
    private final DeskPanes panes;
    private final boolean second;
    private DeskView view;
    private boolean mine;
    private boolean typed;
    private boolean lost;

    OpenDesk(DeskServices services, DeskView view, SerializableConsumer<UUID> onDecided) {
        this.services = services;
        this.view = view;
        this.id = view.info().id();
        this.second = view.secondOpinion();
        this.onDecided = onDecided;
        addClassName("desk-open");
        work = new WorkSide(services.catalogs().edition(view.snapshot().edition()), view, this);
        review = new ReviewSide(services, view, new End());
        panes = new DeskPanes(work, review, review.bar());
        keys = new DeskKeys(panes::showWork, panes::showReview);
        add(panes, watch, keys);
        typed = view.draft().version() > 0;
        follow(view);
        LiveUpdates.listen(this, ReviewTopics.of(id), event -> refresh(), this::refresh);
    }

    LeaseBar lease() {
        return bar;
    }

    Button keysButton() {
        Button button = new Button(getTranslation("desk.keys"), click -> keys.help());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("keys-button");
        return button;
    }

    /** Shows whose it is now; what is typed is not touched. */
    private void follow(DeskView now) {
        lost = !now.mine() && (lost || mine);
        view = now;
        mine = now.mine();
        typed |= mine;
        if (mine) {
            bar.quiet();
            hold(now);
        } else {
            watch.stop();
            showWhoseItIs(now.lease());
        }
        allow();
    }

    /** Why it could not be started stays said for as long as that is so. */
    private void showWhoseItIs(@Nullable Lease lease) {
        if (lost) {
            bar.lost(lease);
        } else if (lease == null) {
            bar.quiet();
            bar.free();
        } else {
            bar.taken(lease);
        }
    }

    private void hold(DeskView now) {
        if (now.lease() != null) {
            bar.mine(now.lease().until());
            watch.follow(now.lease().until());
        }
        if (second) {
            bar.secondOpinion();
            tick();
        }
        if (now.info().withdrawalAsked()) {
            bar.askedBack(now.info().learner().name());
        }
    }

    private void allow() {
        review.allow(mine, typed);
        work.letComment(mine || typed);
    }

    private void refresh() {
        try {
            DeskView now = services.desk().open(id);
            if (now.review() == null) {
                follow(now);
            } else {
                onDecided.accept(id);
            }
        } catch (NotFoundException e) {
            gone();
        }
    }

    private void gone() {
        mine = false;
        watch.stop();
        bar.gone(typed);
        allow();
    }

    @Override
    public void start() {
        StartOutcome outcome = services.desk().start(id);
        bar.quiet();
        bar.refused(outcome);
        if (outcome instanceof StartOutcome.Started started) {
            mine = true;
            lost = false;
            typed = true;
            watch.follow(started.until());
            allow();
            panes.showReview();
            review.focusFirst();
        }
    }

    /** The browser says that the desk is still open. */
    private void tick() {
        review.retry();
        if (mine) {
            Hold hold = review.hold();
            services.away().run(UI.getCurrent(), () -> Renewal.of(hold), this::renewed);
        }
    }

    private void renewed(Renewal renewal) {
        LeaseCheck check = renewal.check();
        if (!renewal.answered()) {
            bar.notRenewed();
        } else if (check == null) {
            refresh();
        } else {
            bar.quiet();
            bar.renewed(check.until(), second);
            watch.follow(check.until());
            if (check.withdrawalAsked()) {
                bar.askedBack(view.info().learner().name());
            }
        }
    }

    @Override
    public void letGo() {
        NoteDialog.letGo(!second, note -> {
                    review.hold().release(note);
                    UI.getCurrent().navigate(ReviewNavigation.queue());
                    Notifications.done(getTranslation("desk.let-go.done"));
                })
                .open();
    }

    @Override
    public void handOver() {
        NoteDialog.handOver(services.desk().otherMentors(), this::handOver).open();
    }

    private void handOver(Person to, String note) {
        try {
            services.desk().handOver(id, to.id(), note);
            UI.getCurrent().navigate(ReviewNavigation.queue());
            Notifications.done(getTranslation("desk.hand-over.done", to.name()));
        } catch (LeaseLostException e) {
            Notifications.problem(getTranslation("desk.hand-over.failed"));
            refresh();
        }
    }

    @Override
    public void comment(UUID project) {
        panes.showReview();
        review.focusProject(project);
    }

    private class End implements ReviewSide.Ending {

        @Override
        public void decided() {
            if (second) {
                UI.getCurrent().navigate(ReviewNavigation.queue());
                Notifications.done(getTranslation("desk.second.done"));
            } else {
                onDecided.accept(id);
            }
        }

        @Override
        public void lost() {
            refresh();
        }
    }
}
