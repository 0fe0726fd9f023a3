package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.review.LeaseRows.Attempt;
import io.cairn.review.LeaseRows.Found;
import io.cairn.review.LeaseRows.Limits;
import io.cairn.review.LeaseRows.Pair;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a mentor takes a submission and lets it go. Looking is free; starting gives a lease, which the open
 * desk renews. One's own work does not exist here, nor does what was withdrawn.
 */
@Service
@ForMentors
@Transactional(readOnly = true)
public class ReviewDesk extends SessionService {

    public static final int MAX_NOTE_LENGTH = 1_000;

    private final transient Dossiers dossiers;
    private final transient DeskViews views;
    private final transient LeaseRows leases;
    private final transient MentorRows mentors;
    private final transient ReviewNotices notices;
    private final transient ReviewSettings settings;
    private final transient CurrentUser user;
    private final transient Clock clock;

    ReviewDesk(
            Dossiers dossiers,
            DeskViews views,
            LeaseRows leases,
            MentorRows mentors,
            ReviewNotices notices,
            ReviewSettings settings,
            CurrentUser user,
            Clock clock) {
        this.dossiers = dossiers;
        this.views = views;
        this.leases = leases;
        this.mentors = mentors;
        this.notices = notices;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Looks at a submission without taking it.
     *
     * @throws NotFoundException also for what another mentor has decided
     */
    public DeskView open(UUID submission) {
        return views.of(dossiers.series(submission, user.id()), user.id());
    }

    /** Who else takes work at present, by name. */
    public List<Person> otherMentors() {
        return mentors.activeExcept(user.id());
    }

    /** Takes the submission, if nobody else has it. Starting what one has already has no effect. */
    @Transactional
    public StartOutcome start(UUID submission) {
        Instant now = clock.instant();
        Pair pair = mine(submission);
        Limits limits = leases.queueUp(pair, now);
        Attempt attempt = leases.take(pair, limits, now);
        return attempt.taken()
                ? new StartOutcome.Started(now.plus(settings.lease()))
                : obstacle(pair, limits, attempt.found());
    }

    private static StartOutcome obstacle(Pair pair, Limits limits, @Nullable Found found) {
        if (found == null || found.learner().equals(pair.mentor()) || found.state() == SubmissionState.WITHDRAWN) {
            throw new NotFoundException("No submission " + pair.submission());
        }
        Lease lease = found.lease();
        if (lease != null) {
            return lease.mentor().id().equals(pair.mentor())
                    ? new StartOutcome.Started(lease.until())
                    : new StartOutcome.Taken(lease.mentor(), lease.until());
        }
        if (found.state() != SubmissionState.QUEUED) {
            return new StartOutcome.NotWaiting(found.state());
        }
        Person first = found.reservedFor();
        if (first != null && !first.id().equals(pair.mentor())) {
            return new StartOutcome.Reserved(first, found.reservedUntil());
        }
        if (pair.mentor().equals(found.notFor())) {
            return new StartOutcome.NotForYou();
        }
        return limits.paused() ? new StartOutcome.Paused() : new StartOutcome.TooMany(limits.openReviews());
    }

    /** Keeps the lease from running out. Empty: it is lost; what was typed is not, and it may be started again. */
    @Transactional
    public Optional<LeaseCheck> renew(UUID submission) {
        return leases.renew(mine(submission), clock.instant());
    }

    /**
     * Lets the submission go back to its place in the queue; what was typed stays with the mentor. Without a lease nothing
     * happens.
     *
     * @param note for whoever takes it next; may be empty
     */
    @Transactional
    public void release(UUID submission, String note) {
        leases.letGo(
                mine(submission),
                new LettingGo(user.id(), Texts.optional(note, MAX_NOTE_LENGTH), false, null, null),
                clock.instant());
    }

    /**
     * Lets another mentor have it first.
     *
     * @throws LeaseLostException if the mentor does not have it, or the other cannot take it
     */
    @Transactional
    public void handOver(UUID submission, UUID to, String note) {
        Instant now = clock.instant();
        String kept = Texts.optional(note, MAX_NOTE_LENGTH);
        LettingGo how = new LettingGo(user.id(), kept, false, to, now.plus(settings.sameMentorFirst()));
        SubmissionInfo handedOver =
                leases.letGo(mine(submission), how, now).orElseThrow(() -> new LeaseLostException(submission));
        notices.yoursFirst(handedOver, to, user.require().displayName(), now.toString());
    }

    private Pair mine(UUID submission) {
        return new Pair(user.id(), submission);
    }
}
