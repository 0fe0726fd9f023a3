package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said and what is shown about one thing; nothing at all when there is neither a claim nor a proof. */
record LedgerEntry(CatalogKey item, @Nullable Claim claim, List<Proof> proofs, int minutes) {

    LedgerEntry {
        proofs = List.copyOf(proofs);
    }

    static LedgerEntry nothingAbout(CatalogKey item) {
        return new LedgerEntry(item, null, List.of(), 0);
    }

    LedgerEntry saying(@Nullable Claim said) {
        return new LedgerEntry(item, said, proofs, minutes);
    }

    LedgerEntry withMinutes(int logged) {
        return new LedgerEntry(item, claim, proofs, logged);
    }

    LedgerEntry with(Proof proof) {
        List<Proof> more = new ArrayList<>(proofs);
        more.add(proof);
        return new LedgerEntry(item, claim, more, minutes);
    }

    LedgerEntry without(EvidenceSource source, UUID sourceId) {
        return new LedgerEntry(
                item,
                claim,
                proofs.stream().filter(proof -> !proof.isFrom(source, sourceId)).toList(),
                minutes);
    }

    /** The best there is on a day; {@code null} if it is not done. */
    @Nullable
    Evidence evidence(LocalDate day) {
        Stream<Evidence> said = claim != null && claim.isDone() ? Stream.of(Evidence.CLAIMED) : Stream.of();
        Stream<Evidence> shown = proofs.stream().map(proof -> proof.worthOn(day));
        return Stream.concat(said, shown).max(Comparator.naturalOrder()).orElse(null);
    }

    /** {@code null} if it has not begun. */
    @Nullable
    Standing standing(LocalDate day) {
        LocalDate shownOn = proofs.stream()
                .map(Proof::shownOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (claim == null) {
            return shownOn == null ? null : shown(shownOn, Origin.PROOF, null, day);
        }
        return shownOn == null || claim.isDone()
                ? new Standing(
                                item,
                                claim.stage(),
                                evidence(day),
                                claim.origin(),
                                claim.startedOn(),
                                claim.finishedOn(),
                                proofs)
                        .withMinutes(minutes)
                : shown(shownOn, claim.origin(), claim.startedOn(), day);
    }

    private Standing shown(LocalDate on, Origin origin, @Nullable LocalDate startedOn, LocalDate day) {
        LocalDate finishedOn = startedOn != null && startedOn.isAfter(on) ? startedOn : on;
        return new Standing(item, Stage.DONE, evidence(day), origin, startedOn, finishedOn, proofs)
                .withMinutes(minutes);
    }
}
