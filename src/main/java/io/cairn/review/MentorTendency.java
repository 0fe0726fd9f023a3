package io.cairn.review;

import io.cairn.shared.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * How far mentors are from one another, by the scores they give; plain arithmetic. A review's deviation is the mean, over
 * its criteria, of its score less the mean score that all other mentors gave for the same criterion.
 */
final class MentorTendency {

    /** So many of a mentor's newest reviews are compared with those before. */
    static final int RECENT = 20;

    /** Fewer before those say nothing. */
    static final int ENOUGH_BEFORE = 10;

    /** A review as far as it matters here. */
    record Scored(UUID mentor, Slug rubric, Map<Slug, Integer> scores, Instant decidedAt) {}

    /**
     * @param leniency mean deviation of all the mentor's reviews, in levels: above 0 milder than the others
     * @param drift mean deviation of the newest {@link #RECENT} less that of the ones before: above 0 growing milder
     */
    record Tendency(OptionalDouble leniency, OptionalDouble drift) {}

    private record Key(Slug rubric, Slug criterion) {}

    private record Sum(double total, int count) {

        Sum plus(double value) {
            return new Sum(total + value, count + 1);
        }
    }

    private final Map<Key, Sum> all = new HashMap<>();
    private final Map<UUID, Map<Key, Sum>> own = new HashMap<>();
    private final Map<UUID, List<Scored>> reviews = new LinkedHashMap<>();

    private MentorTendency() {}

    static Map<UUID, Tendency> of(List<Scored> scored) {
        MentorTendency tendency = new MentorTendency();
        scored.stream().sorted(Comparator.comparing(Scored::decidedAt)).forEach(tendency::add);
        Map<UUID, Tendency> result = new LinkedHashMap<>();
        tendency.reviews.forEach((mentor, list) -> result.put(mentor, tendency.tendency(list)));
        return result;
    }

    private void add(Scored review) {
        reviews.computeIfAbsent(review.mentor(), mentor -> new ArrayList<>()).add(review);
        Map<Key, Sum> mine = own.computeIfAbsent(review.mentor(), mentor -> new HashMap<>());
        review.scores().forEach((criterion, score) -> {
            Key key = new Key(review.rubric(), criterion);
            all.merge(key, new Sum(score, 1), (sum, one) -> sum.plus(score));
            mine.merge(key, new Sum(score, 1), (sum, one) -> sum.plus(score));
        });
    }

    private Tendency tendency(List<Scored> list) {
        List<Double> deviations = list.stream()
                .flatMap(review -> deviation(review).stream().boxed())
                .toList();
        int before = deviations.size() - RECENT;
        OptionalDouble drift = before < ENOUGH_BEFORE
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        mean(deviations.subList(before, deviations.size())) - mean(deviations.subList(0, before)));
        return new Tendency(deviations.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(mean(deviations)), drift);
    }

    /** Empty when nobody else has used any of its criteria. */
    private OptionalDouble deviation(Scored review) {
        return review.scores().entrySet().stream()
                .flatMap(entry -> others(review.mentor(), new Key(review.rubric(), entry.getKey()))
                        .map(mean -> entry.getValue() - mean)
                        .stream())
                .mapToDouble(Double::doubleValue)
                .average();
    }

    private Optional<Double> others(UUID mentor, Key key) {
        Sum everybody = all.getOrDefault(key, new Sum(0, 0));
        Sum mine = own.getOrDefault(mentor, Map.of()).getOrDefault(key, new Sum(0, 0));
        int count = everybody.count() - mine.count();
        return count == 0 ? Optional.empty() : Optional.of((everybody.total() - mine.total()) / count);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
