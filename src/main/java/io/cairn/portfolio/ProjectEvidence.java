package io.cairn.portfolio;

import io.cairn.catalog.CatalogKey;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceChange;
import io.cairn.progress.EvidencePreview;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Proof;
import io.cairn.progress.Proofs;
import io.cairn.progress.Today;
import io.cairn.roadmap.PlanEffect;
import io.cairn.roadmap.Roadmaps;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes finished projects count: for the units they prove, and for the brief they were made from. */
@Component
class ProjectEvidence {

    private final Proofs proofs;
    private final Roadmaps roadmaps;
    private final Today today;

    ProjectEvidence(Proofs proofs, Roadmaps roadmaps, Today today) {
        this.proofs = proofs;
        this.roadmaps = roadmaps;
        this.today = today;
    }

    /** What the project shows as it is now takes the place of what it showed before. One statement. */
    void follow(ProjectInfo project) {
        follow(project, null);
    }

    /** @param since when it became evidence, if that is known; it cannot be later than now */
    void follow(ProjectInfo project, @Nullable LocalDate since) {
        if (project.content().status().isFinished()) {
            proofs.show(proof(project, since), items(project.brief(), project.content()));
        } else {
            withdraw(project.id());
        }
    }

    void withdraw(UUID project) {
        proofs.withdraw(EvidenceSource.PROJECT, project);
    }

    RemovalPreview previewWithdraw(UUID project) {
        EvidencePreview preview = proofs.previewWithdraw(EvidenceSource.PROJECT, project);
        Set<CatalogKey> undone = preview.changes().stream()
                .filter(change -> change.after() == null)
                .map(EvidenceChange::item)
                .collect(Collectors.toSet());
        PlanEffect effect = undone.isEmpty()
                ? null
                : roadmaps.effectOf(Set.of(), undone, preview.standings()).orElse(null);
        return new RemovalPreview(preview.changes(), effect);
    }

    /** Since when each project of the signed-in learner is evidence; those that are not are left out. */
    Map<UUID, LocalDate> shownOn() {
        Map<UUID, LocalDate> days = new HashMap<>();
        proofs.all().values().stream()
                .flatMap(List::stream)
                .filter(proof -> proof.source() == EvidenceSource.PROJECT)
                .forEach(proof -> days.put(proof.sourceId(), proof.shownOn()));
        return days;
    }

    /** Empty as long as the project is not finished. */
    Optional<Proof> proofBy(ProjectInfo project) {
        return project.content().status().isFinished() ? Optional.of(proof(project, null)) : Optional.empty();
    }

    private Proof proof(ProjectInfo project, @Nullable LocalDate since) {
        LocalDate now = today.today();
        LocalDate finishedOn = since == null ? project.content().finishedOn() : since;
        return new Proof(
                EvidenceSource.PROJECT,
                project.id(),
                project.content().title(),
                Evidence.EVIDENCED,
                finishedOn == null || finishedOn.isAfter(now) ? now : finishedOn,
                null);
    }

    /** What a project is evidence for once it is finished. */
    static Set<CatalogKey> items(@Nullable Slug brief, ProjectContent content) {
        Set<CatalogKey> items = new TreeSet<>();
        content.proves().stream().map(CatalogKey::of).forEach(items::add);
        if (brief != null) {
            items.add(CatalogKey.of(CatalogKey.Kind.PROJECT, brief));
        }
        return items;
    }
}
