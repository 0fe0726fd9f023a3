package io.cairn.catalog;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.ThingDifference.Change;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of what the draft holds. */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class DraftThings extends SessionService {

    /** The kinds that are things of their own; a milestone is a part of its area. */
    public static final Set<Kind> KINDS = Set.copyOf(EnumSet.complementOf(EnumSet.of(Kind.MILESTONE)));

    private final transient DraftStore draft;
    private final transient DraftTouches touches;
    private final transient Catalogs catalogs;
    private final transient CurrentUser user;
    private final transient Clock clock;

    DraftThings(DraftStore draft, DraftTouches touches, Catalogs catalogs, CurrentUser user, Clock clock) {
        this.draft = draft;
        this.touches = touches;
        this.catalogs = catalogs;
        this.user = user;
        this.clock = clock;
    }

    /** What is to be said of all things at once. */
    private record Standing(CatalogContent content, List<CatalogFinding> findings, CatalogDifferences differences) {}

    /**
     * All of a kind. Two statements, whatever there is.
     *
     * @param kind one of {@link #KINDS}
     */
    public DraftListing of(Kind kind) {
        Standing standing = standing();
        Map<String, DraftTouches.Touch> touched = touches.of(kind);
        Map<String, List<CatalogFinding>> findings =
                standing.findings().stream().collect(Collectors.groupingBy(CatalogFinding::id));
        Map<CatalogKey, Change> changes = new HashMap<>();
        standing.differences().things().forEach(difference -> changes.put(difference.key(), difference.change()));
        List<DraftEntry> entries = new ArrayList<>();
        standing.content().things().forEach((key, thing) -> {
            if (key.kind() == kind) {
                List<CatalogFinding> found = findings.getOrDefault(key.toString(), List.of());
                entries.add(entry(key, thing, found, changes.get(key), touched.get(key.id())));
            }
        });
        return new DraftListing(new Catalog(0, standing.content()), entries);
    }

    /** Somebody may have taken it out between the two statements. */
    private static DraftEntry entry(
            CatalogKey key,
            Record thing,
            List<CatalogFinding> found,
            @Nullable Change change,
            DraftTouches.@Nullable Touch touch) {
        int errors = (int) found.stream().filter(CatalogFinding::isError).count();
        return new DraftEntry(
                key,
                thing,
                errors,
                found.size() - errors,
                found.stream().anyMatch(finding -> finding.kind() == CatalogFinding.Kind.MISSING_TRANSLATION),
                change,
                touch == null ? Instant.EPOCH : touch.changedAt(),
                touch == null ? null : touch.changedBy());
    }

    /** How many there are of each kind. One statement. */
    public List<DraftCount> counts() {
        Standing standing = standing();
        Map<Kind, Integer> things = new HashMap<>();
        standing.content().things().keySet().forEach(key -> things.merge(key.kind(), 1, Integer::sum));
        Map<Kind, Integer> errors = new HashMap<>();
        Map<Kind, Integer> warnings = new HashMap<>();
        standing.findings()
                .forEach(finding -> (finding.isError() ? errors : warnings)
                        .merge(CatalogKey.parse(finding.id()).kind(), 1, Integer::sum));
        Map<Kind, Integer> changed = new HashMap<>();
        standing.differences()
                .things()
                .forEach(difference -> changed.merge(difference.key().kind(), 1, Integer::sum));
        return KINDS.stream()
                .sorted()
                .map(kind -> new DraftCount(
                        kind,
                        things.getOrDefault(kind, 0),
                        errors.getOrDefault(kind, 0),
                        warnings.getOrDefault(kind, 0),
                        changed.getOrDefault(kind, 0)))
                .toList();
    }

    private Standing standing() {
        CatalogContent content = draft.read();
        LocalDate today = LocalDate.ofInstant(clock.instant(), user.zone());
        return new Standing(
                content,
                CatalogChecks.review(content, today),
                CatalogDifferences.between(catalogs.currentOriginal().content(), content));
    }
}
