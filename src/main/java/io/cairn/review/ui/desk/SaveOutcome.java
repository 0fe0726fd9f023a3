package io.cairn.review.ui.desk;

import io.cairn.review.DraftContent;
import io.cairn.review.ReviewDraft;
import io.cairn.review.ReviewDrafts;
import io.cairn.review.StaleDraftException;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What came of saving a draft. */
sealed interface SaveOutcome extends Serializable {

    record Saved(int version, Instant at) implements SaveOutcome {}

    /** Another tab was first. */
    record Stale(ReviewDraft current) implements SaveOutcome {}

    /** There is nothing to save it to any more. */
    record Gone() implements SaveOutcome {}

    /** It will be tried again. */
    record Failed() implements SaveOutcome {}

    static SaveOutcome of(ReviewDrafts drafts, UUID submission, DraftContent typed, int version) {
        try {
            int saved = drafts.save(submission, typed, version);
            return new Saved(saved, SessionService.running(Clock.class).instant());
        } catch (StaleDraftException e) {
            return new Stale(e.current());
        } catch (NotFoundException e) {
            return new Gone();
        } catch (RuntimeException e) {
            Log.LOG.warn("A draft could not be saved: {}", String.valueOf(e));
            return new Failed();
        }
    }

    /** An interface has no private field. */
    final class Log {
        private static final Logger LOG = LoggerFactory.getLogger(SaveOutcome.class);

        private Log() {}
    }
}
