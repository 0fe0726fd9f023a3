package io.cairn.studio;

import io.cairn.catalog.CatalogCandidates;
import io.cairn.catalog.CatalogCandidates.Candidate;
import io.cairn.roadmap.CatalogEffects;
import io.cairn.roadmap.KnownEffects;
import io.cairn.studio.ImpactStudy.State;
import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts while nobody waits for it, on one thread, so that people on the same node notice nothing. It holds no transaction
 * between two batches and no more than one batch of roadmaps. It asks for no permission.
 */
@Component
class ImpactWork {

    static final int PEOPLE_AT_ONCE = 50;

    private static final Logger log = LoggerFactory.getLogger(ImpactWork.class);

    private final ImpactRows rows;
    private final CatalogCandidates candidates;
    private final CatalogEffects effects;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("impact").daemon().factory());

    ImpactWork(ImpactRows rows, CatalogCandidates candidates, CatalogEffects effects) {
        this.rows = rows;
        this.candidates = candidates;
        this.effects = effects;
    }

    void begin(UUID study, @Nullable Integer again) {
        work.execute(() -> {
            try {
                count(study, again);
            } catch (RuntimeException e) {
                log.error("The impact study {} broke off", study, e);
                rows.end(study, State.FAILED);
            }
        });
    }

    private void count(UUID study, @Nullable Integer again) {
        Candidate candidate = candidates.read(again);
        ImpactTally tally =
                new ImpactTally(new ChangeReach(candidate.differences(), candidate.current(), candidate.next()));
        KnownEffects known = CatalogEffects.nothingKnown();
        int total = effects.count();
        UUID last = null;
        do {
            if (!rows.isAt(study, candidate.seen(), tally.roadmaps(), Math.max(total, tally.roadmaps()))) {
                return;
            }
            CatalogEffects.Batch batch = effects.of(candidate.next(), last, PEOPLE_AT_ONCE, known);
            batch.effects().forEach(tally::add);
            last = batch.last();
        } while (last != null);
        rows.finish(study, tally.impact());
    }

    @PreDestroy
    void stop() {
        work.shutdownNow();
    }
}
