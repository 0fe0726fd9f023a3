package io.cairn.review.ui.desk;

import io.cairn.review.DeskView;
import io.cairn.review.LeaseCheck;
import io.cairn.review.ReviewDecisions;
import io.cairn.review.ReviewDesk;
import io.cairn.review.SecondOpinions;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** How a mentor keeps a submission, and gets done with it. */
interface Hold extends Serializable {

    /** Empty: it is lost. */
    Optional<LeaseCheck> renew();

    /** @param note for whoever takes it next */
    void release(String note);

    /** @param version of the draft that is the mentor's word */
    void finish(int version);

    static Hold of(DeskView view, ReviewDesk desk, ReviewDecisions decisions, SecondOpinions opinions) {
        UUID id = view.info().id();
        return view.secondOpinion() ? new SecondOpinion(opinions, id) : new Review(desk, decisions, id);
    }

    /** By the lease. */
    record Review(ReviewDesk desk, ReviewDecisions decisions, UUID submission) implements Hold {

        @Override
        public Optional<LeaseCheck> renew() {
            return desk.renew(submission);
        }

        @Override
        public void release(String note) {
            desk.release(submission, note);
        }

        @Override
        public void finish(int version) {
            decisions.decide(submission, version);
        }
    }

    /** For a second opinion, which nobody takes a note of. */
    record SecondOpinion(SecondOpinions opinions, UUID submission) implements Hold {

        @Override
        public Optional<LeaseCheck> renew() {
            return opinions.start(submission).map(until -> new LeaseCheck(until, false));
        }

        @Override
        public void release(String note) {
            opinions.release(submission);
        }

        @Override
        public void finish(int version) {
            opinions.finish(submission, version);
        }
    }
}
