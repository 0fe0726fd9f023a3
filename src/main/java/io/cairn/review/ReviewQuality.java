package io.cairn.review;

import io.cairn.account.ForAdmins;
import io.cairn.review.Agreement.Scores;
import io.cairn.review.MentorTendency.Tendency;
import io.cairn.review.QualityRows.Queue;
import io.cairn.review.QualityRows.Staff;
import io.cairn.review.QualityRows.Twice;
import io.cairn.review.QueueHealth.KindHealth;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How fairly and how soon work is reviewed, for admins. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class ReviewQuality extends SessionService {

    private final transient QualityRows rows;
    private final transient WaitingTimes times;
    private final transient Clock clock;

    ReviewQuality(QualityRows rows, WaitingTimes times, Clock clock) {
        this.rows = rows;
        this.times = times;
        this.clock = clock;
    }

    /** How well first and second opinions agree, by rubric and criterion; those never judged twice are left out. */
    public List<CriterionAgreement> agreement() {
        Map<Slug, Map<Slug, List<Scores>>> pairs = new TreeMap<>();
        rows.judgedTwice()
                .forEach(twice -> collect(twice, pairs.computeIfAbsent(twice.rubric(), any -> new TreeMap<>())));
        List<CriterionAgreement> agreements = new ArrayList<>();
        pairs.forEach((rubric, criteria) ->
                criteria.forEach((criterion, scores) -> agreements.add(new CriterionAgreement(
                        rubric,
                        criterion,
                        scores.size(),
                        orNull(Agreement.weightedKappa(scores)),
                        Agreement.meanDifference(scores).orElse(0)))));
        return agreements;
    }

    private static void collect(Twice twice, Map<Slug, List<Scores>> criteria) {
        twice.first().forEach((criterion, first) -> {
            Integer second = twice.second().get(criterion);
            if (second != null) {
                criteria.computeIfAbsent(criterion, any -> new ArrayList<>()).add(new Scores(first, second));
            }
        });
    }

    /** Everybody who has decided a review, by name. */
    public List<MentorQuality> mentors() {
        Map<UUID, Tendency> tendencies = MentorTendency.of(rows.scored());
        Tendency unknown = new Tendency(OptionalDouble.empty(), OptionalDouble.empty());
        return rows.mentors().stream()
                .map(one -> {
                    Tendency tendency = tendencies.getOrDefault(one.mentor().id(), unknown);
                    return new MentorQuality(
                            one.mentor(),
                            one.decided(),
                            orNull(tendency.leniency()),
                            orNull(tendency.drift()),
                            one.rated(),
                            one.helpful(),
                            one.atDesk());
                })
                .toList();
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    public QueueHealth health() {
        Queue queue = rows.queue(clock.instant());
        Map<ReviewKind, WaitingTime> waiting = times.all();
        List<KindHealth> kinds = queue.loads().stream()
                .map(load -> new KindHealth(
                        load.kind(),
                        load.waiting(),
                        load.inReview(),
                        load.overdue(),
                        load.oldest(),
                        waiting.get(load.kind())))
                .toList();
        Staff staff = queue.staff();
        return new QueueHealth(kinds, staff.active(), staff.paused(), staff.withoutMentor());
    }

    /** What learners told the admins, the newest first. */
    public List<PrivateNote> privateNotes() {
        return rows.privateNotes();
    }
}
