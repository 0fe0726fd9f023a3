package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one standing of those of its parts. */
final class CarriedParts {

    private static final Comparator<Proof> NEWEST_FIRST = Comparator.comparing(Proof::shownOn)
            .reversed()
            .thenComparing(Proof::source)
            .thenComparing(Proof::sourceId);

    private CarriedParts() {}

    /** All parts are done; the whole is shown as well as the part that is shown worst. */
    static Standing done(CatalogKey item, List<Standing> parts, Carried from) {
        Evidence weakest = parts.stream()
                .map(part -> Objects.requireNonNull(part.evidence()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Standing(
                item,
                Stage.DONE,
                weakest,
                origin(parts),
                first(parts, Standing::startedOn),
                dates(parts, Standing::finishedOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                proofs(weakest, parts),
                0,
                from);
    }

    /**
     * Some of it is begun or done.
     *
     * @param shares how many the time that was logged is shared by
     */
    static Standing begun(CatalogKey item, List<Standing> parts, Carried from, int shares) {
        List<Standing> worked = parts.stream().filter(Carrying::isWorkedThrough).toList();
        LocalDate started = first(worked, Standing::startedOn);
        return new Standing(
                item,
                Stage.IN_PROGRESS,
                null,
                origin(worked),
                started == null ? first(worked, Standing::finishedOn) : started,
                null,
                List.of(),
                worked.stream().mapToInt(Standing::minutes).sum() / shares,
                from);
    }

    /** What is done already keeps its days. */
    static Standing better(Standing before, Standing carried) {
        Standing days = before.isDone() ? before : carried;
        return new Standing(
                carried.item(),
                carried.stage(),
                carried.evidence(),
                origin(List.of(before, carried)),
                before.isDone() ? before.startedOn() : first(List.of(before, carried), Standing::startedOn),
                days.finishedOn(),
                distinct(Stream.concat(before.proofs().stream(), carried.proofs().stream())),
                before.minutes(),
                carried.carried());
    }

    private static Origin origin(Collection<Standing> parts) {
        return Stream.of(Origin.STEP, Origin.PROOF)
                .filter(origin -> parts.stream().anyMatch(part -> part.origin() == origin))
                .findFirst()
                .orElse(Origin.SELF_ASSESSMENT);
    }

    private static @Nullable LocalDate first(Collection<Standing> parts, Function<Standing, @Nullable LocalDate> date) {
        return dates(parts, date).min(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> dates(Collection<Standing> parts, Function<Standing, @Nullable LocalDate> date) {
        return parts.stream().flatMap(part -> Stream.ofNullable(date.apply(part)));
    }

    /** A part that a mentor confirmed does not confirm the whole, and nothing shows what is only said of one part. */
    private static List<Proof> proofs(Evidence weakest, List<Standing> parts) {
        if (weakest == Evidence.CLAIMED) {
            return List.of();
        }
        Stream<Proof> all = parts.stream().flatMap(part -> part.proofs().stream());
        return distinct(
                weakest == Evidence.VERIFIED || parts.size() == 1
                        ? all
                        : all.map(proof -> new Proof(
                                proof.source(),
                                proof.sourceId(),
                                proof.title(),
                                Evidence.EVIDENCED,
                                proof.shownOn(),
                                proof.expiresOn())));
    }

    private static List<Proof> distinct(Stream<Proof> proofs) {
        return proofs.distinct().sorted(NEWEST_FIRST).toList();
    }
}
