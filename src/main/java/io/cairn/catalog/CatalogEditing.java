package io.cairn.catalog;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.audit.AuditAct;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.DraftDocument.Seen;
import io.cairn.catalog.EditOutcome.Refused;
import io.cairn.catalog.EditOutcome.Saved;
import io.cairn.catalog.EditOutcome.Stale;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes single things of the draft. A draft may be unfinished: only what it could not hold is refused, by the field;
 * what stands in the way of publishing is told, by the checks. A thing keeps its slug whatever it is called. Every
 * change is on record with what it changed.
 */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class CatalogEditing extends SessionService {

    /** Kinds whose things go by what they belong to, so that the same name always means the same. */
    private static final Set<Kind> NAMED_BY_OTHERS = Set.of(Kind.UNIT, Kind.TRANSLATION);

    private final transient DraftDocument document;
    private final transient ThingRows rows;
    private final transient CurrentUser user;
    private final transient Clock clock;

    CatalogEditing(DraftDocument document, ThingRows rows, CurrentUser user, Clock clock) {
        this.document = document;
        this.rows = rows;
        this.user = user;
        this.clock = clock;
    }

    /**
     * One statement.
     *
     * @throws NotFoundException if the draft has no such thing, or such things are not edited by themselves
     */
    public ThingInEditing thing(CatalogKey key) {
        return inEditing(key, seen(key));
    }

    private Seen seen(CatalogKey key) {
        if (!ThingFields.kinds().contains(key.kind())) {
            throw notFound(key);
        }
        return document.read(key);
    }

    private static NotFoundException notFound(CatalogKey key) {
        return new NotFoundException("No '%s' in the draft".formatted(key));
    }

    private ThingInEditing inEditing(CatalogKey key, Seen seen) {
        Record thing = seen.content().things().get(key);
        Instant version = seen.changedAt();
        if (thing == null || version == null) {
            throw notFound(key);
        }
        return new ThingInEditing(
                key,
                version,
                seen.published(),
                ThingRecords.values(key, thing),
                findings(seen.content()).stream()
                        .filter(finding -> finding.id().equals(key.toString()))
                        .toList(),
                ThingReferences.of(key, thing),
                new Catalog(0, seen.content()));
    }

    /** What the fields of a new thing hold at first. */
    public ThingValues blank(Kind kind) {
        return ThingRecords.blank(kind);
    }

    /** What is to be said of what stands in a form; nothing is stored. One statement. */
    public ThingCheck check(CatalogKey key, ThingValues typed) {
        CatalogContent now = seen(key).content();
        Catalog draft = new Catalog(0, now);
        ThingRules.Reading reading = ThingRules.read(key, typed, now.things().keySet());
        if (!reading.problems().isEmpty()) {
            return new ThingCheck(reading.problems(), List.of(), List.of(), draft);
        }
        CatalogContent then = DraftWith.put(now, key, ThingRecords.record(key, reading.values()));
        Set<CatalogFinding> before = new HashSet<>(findings(now));
        List<CatalogFinding> after = findings(then);
        return new ThingCheck(
                List.of(),
                after.stream()
                        .filter(finding -> finding.id().equals(key.toString()))
                        .toList(),
                after.stream()
                        .filter(finding -> !finding.id().equals(key.toString()) && !before.contains(finding))
                        // The first text in a language would be told of all that is not translated yet.
                        .filter(finding -> finding.kind() != CatalogFinding.Kind.MISSING_TRANSLATION)
                        .toList(),
                draft);
    }

    private List<CatalogFinding> findings(CatalogContent content) {
        return CatalogChecks.review(content, LocalDate.ofInstant(clock.instant(), user.zone()));
    }

    /**
     * Two statements.
     *
     * @param expected the version that was changed
     * @throws NotFoundException if the draft has no such thing any more
     */
    @Transactional
    public EditOutcome change(CatalogKey key, ThingValues typed, Instant expected) {
        Seen seen = seen(key);
        ThingInEditing now = inEditing(key, seen);
        if (!now.version().equals(expected)) {
            return new Stale(now);
        }
        ThingRules.Reading reading =
                ThingRules.read(key, typed, seen.content().things().keySet());
        if (!reading.problems().isEmpty()) {
            return new Refused(reading.problems());
        }
        Record before = Objects.requireNonNull(seen.content().things().get(key));
        Record after = ThingRecords.record(key, reading.values());
        ThingRows.Act act = new ThingRows.Act(ThingHistory.act(before, after), ThingHistory.details(before, after));
        return rows.change(key, reading.values(), expected, clock.instant(), act)
                .<EditOutcome>map(version -> new Saved(key, version))
                .orElseGet(() -> new Stale(inEditing(key, seen(key))));
    }

    /**
     * Makes a new thing, the last of its kind. Two statements.
     *
     * @param typed with what gives it its lasting name, see {@link ThingFields#identity}
     */
    @Transactional
    public EditOutcome create(Kind kind, ThingValues typed) {
        return create(kind, typed, new CatalogKey(kind, ""));
    }

    /** The same, on the way to something else: what was typed into a form for a new thing of the kind stays unsaved. */
    @Transactional
    public EditOutcome createAside(Kind kind, ThingValues typed) {
        return create(kind, typed, new CatalogKey(kind, "aside"));
    }

    /** The same, kept under this key while it was typed; for kinds of which several can be begun. */
    @Transactional
    public EditOutcome create(Kind kind, ThingValues typed, CatalogKey unsaved) {
        CatalogKey asked = ThingKeys.proposed(kind, typed);
        Seen seen = seen(asked == null ? new CatalogKey(kind, "") : asked);
        Set<CatalogKey> known = seen.content().things().keySet();
        CatalogKey key = asked == null ? new CatalogKey(kind, "") : asked;
        ThingRules.Reading reading = ThingRules.read(key, typed, known);
        List<ThingProblem> problems =
                ThingKeys.together(ThingRules.identity(kind, typed, known).problems(), reading.problems());
        if (asked != null && (known.contains(asked) || (seen.published() && !NAMED_BY_OTHERS.contains(kind)))) {
            problems.add(ThingKeys.taken(key, known.contains(asked)));
        }
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        ThingRows.Act act = new ThingRows.Act(
                AuditAct.THING_CREATED, ThingHistory.details(null, ThingRecords.record(key, reading.values())));
        return rows.create(key, unsaved, reading.values(), clock.instant(), act)
                .<EditOutcome>map(version -> new Saved(key, version))
                .orElseGet(() -> new Refused(List.of(ThingKeys.taken(key, true))));
    }

    /**
     * Takes a thing out of the draft, and its translations with it. Editions that have it keep it. Two statements.
     *
     * @param expected the version that was looked at
     * @param succession what becomes of a unit, so that what people did for it goes on counting: all that names the
     *     unit names that from now on. Without one, nothing may name it
     */
    @Transactional
    public EditOutcome remove(CatalogKey key, Instant expected, @Nullable Succession succession) {
        Seen seen = seen(key);
        ThingInEditing now = inEditing(key, seen);
        if (!now.version().equals(expected)) {
            return new Stale(now);
        }
        if (now.published() && (key.kind() == Kind.RESOURCE || key.kind() == Kind.CERTIFICATION)) {
            return new EditOutcome.Retirable();
        }
        if (succession != null) {
            List<ThingProblem> problems =
                    SuccessionRules.problems(succession, seen.content().things().keySet());
            if (!problems.isEmpty()) {
                return new Refused(problems);
            }
        } else {
            List<CatalogKey> referring = ThingReferences.to(key, seen.content());
            if (!referring.isEmpty()) {
                return new EditOutcome.Referred(referring, now.draft());
            }
        }
        ThingRows.Act act = new ThingRows.Act(AuditAct.THING_REMOVED, ThingHistory.removal(key, seen.content()));
        return rows.remove(key, expected, succession, clock.instant(), act)
                .<EditOutcome>map(version -> new Saved(key, version))
                .orElseGet(() -> new Stale(inEditing(key, seen(key))));
    }

    /** What a field can refer to: things whose name or slug has the words in it, by name. One statement. */
    public List<ThingChoice> choices(Kind kind, String words, int offset, int limit) {
        return rows.choices(kind, words, offset, limit);
    }
}
