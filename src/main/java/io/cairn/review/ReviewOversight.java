package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.catalog.Catalogs;
import io.cairn.review.InterventionRows.Act;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What admins see of all submissions, and do where the queue does not help itself; each act is on record. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class ReviewOversight extends SessionService {

    public static final int MAX_REASON_LENGTH = 1_000;

    private final transient OversightRows rows;
    private final transient MentorRows mentors;
    private final transient InterventionRows interventions;
    private final transient Dossiers dossiers;
    private final transient Catalogs catalogs;
    private final transient ReviewNotices notices;
    private final transient ReviewSettings settings;
    private final transient CurrentUser user;
    private final transient Clock clock;

    ReviewOversight(
            OversightRows rows,
            MentorRows mentors,
            InterventionRows interventions,
            Dossiers dossiers,
            Catalogs catalogs,
            ReviewNotices notices,
            ReviewSettings settings,
            CurrentUser user,
            Clock clock) {
        this.rows = rows;
        this.mentors = mentors;
        this.interventions = interventions;
        this.dossiers = dossiers;
        this.catalogs = catalogs;
        this.notices = notices;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    /** What is open first, in the order of the queue; then what was submitted last. */
    public OversightPage page(OversightFilter filter, int offset, int limit) {
        return rows.page(filter, clock.instant(), offset, limit);
    }

    /** Who takes work at present, by name; without the learner, who may be a mentor as well. */
    public List<Person> mentorsFor(UUID learner) {
        return mentors.activeExcept(learner);
    }

    /** A submission and what admins did to it, the newest first. */
    public record Look(SubmissionView view, List<Intervention> interventions) {}

    /** Opens a submission; that somebody looked at it goes on record. */
    @Transactional
    public Look look(UUID submission) {
        return new Look(submission(submission), interventions.ofLookedAt(submission));
    }

    /** As its learner sees it, with what mentors noted for one another. */
    public SubmissionView submission(UUID submission) {
        Series series = dossiers.series(submission, user.id());
        return SubmissionView.of(series, catalogs, series.asked().timeline());
    }

    /** What admins did to it, the newest first. */
    public List<Intervention> interventions(UUID submission) {
        return interventions.of(submission);
    }

    /**
     * Lets a mentor have it before all others; whoever is at it loses it, but nothing typed.
     *
     * @throws IllegalArgumentException without a reason, or if it is too long
     * @throws NotFoundException if it is not open, a mock interview, or cannot go to this mentor
     */
    @Transactional
    public void reassign(UUID submission, UUID mentor, String reason) {
        Act act = act(submission, reason);
        SubmissionInfo reassigned = interventions
                .reassign(act, mentor, act.at().plus(settings.sameMentorFirst()))
                .orElseThrow(() -> new NotFoundException("Nothing to reassign: " + submission));
        notices.yoursFirst(
                reassigned, mentor, user.require().displayName(), act.at().toString());
    }

    /**
     * Takes it out of the queue for good; the learner reads why.
     *
     * @throws IllegalArgumentException without a reason, or if it is too long
     * @throws NotFoundException if it is not open
     */
    @Transactional
    public void close(UUID submission, String reason) {
        Act act = act(submission, reason);
        SubmissionInfo closed =
                interventions.close(act).orElseThrow(() -> new NotFoundException("Nothing to close: " + submission));
        notices.closed(closed, act.reason());
    }

    private Act act(UUID submission, String reason) {
        return new Act(submission, user.id(), Texts.required(reason, MAX_REASON_LENGTH), clock.instant());
    }
}
