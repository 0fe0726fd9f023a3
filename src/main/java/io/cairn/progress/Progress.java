package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in learner has begun and done, in all roadmaps together. All verbs may be repeated: the second time has
 * no effect.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Progress extends SessionService {

    private static final Set<CatalogKey.Kind> WORKABLE = EnumSet.of(
            CatalogKey.Kind.UNIT, CatalogKey.Kind.PROJECT, CatalogKey.Kind.CERTIFICATION, CatalogKey.Kind.TASK);

    private final transient ProgressEntries entries;
    private final transient Catalogs catalogs;
    private final transient CurrentUser user;
    private final transient Today today;

    Progress(ProgressEntries entries, Catalogs catalogs, CurrentUser user, Today today) {
        this.entries = entries;
        this.catalogs = catalogs;
        this.user = user;
        this.today = today;
    }

    /** All units begun or done, whether in a roadmap or known from before. */
    public Map<UnitId, UnitStanding> standings() {
        Map<UnitId, UnitStanding> units = new LinkedHashMap<>();
        everything().values().stream()
                .filter(standing -> standing.item().kind() == CatalogKey.Kind.UNIT)
                .map(UnitStanding::of)
                .forEach(standing -> units.put(standing.unit(), standing));
        return Collections.unmodifiableMap(units);
    }

    /** Everything begun or done: units, projects, certifications and career tasks. */
    public Map<CatalogKey, Standing> everything() {
        Map<CatalogKey, Standing> all = new LinkedHashMap<>();
        for (ProgressEntry entry : entries.ofAccount(user.id())) {
            Standing standing = entry.standing();
            all.put(standing.item(), standing);
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * Says which units are known from before. It replaces what was said before and leaves alone what was worked through
     * or has been shown.
     *
     * @throws NotFoundException if the newest edition lacks one of them
     */
    @Transactional
    public void assess(Set<UnitId> known) {
        known.forEach(catalogs.current()::unit);
        String[] items = known.stream()
                .sorted()
                .map(CatalogKey::of)
                .map(CatalogKey::toString)
                .toArray(String[]::new);
        entries.forgetClaimsExcept(user.id(), items);
        entries.claim(user.id(), items);
    }

    /** @return how it stood before, {@code null} if it had not begun; to be handed to {@link #reopen} */
    @Transactional
    public @Nullable UnitStanding start(UnitId unit) {
        Standing before = start(CatalogKey.of(unit));
        return before == null ? null : UnitStanding.of(before);
    }

    /** @return how it stood before, {@code null} if it had not begun; to be handed to {@link #reopen} */
    @Transactional
    public @Nullable UnitStanding complete(UnitId unit) {
        Standing before = complete(CatalogKey.of(unit));
        return before == null ? null : UnitStanding.of(before);
    }

    /** Puts a unit back to how it stood; what a project or mentor has shown since is not taken back. */
    @Transactional
    public void reopen(UnitId unit, @Nullable UnitStanding before) {
        reopen(CatalogKey.of(unit), before == null ? null : before.toStanding());
    }

    /**
     * The same for anything that can be worked on; likewise below.
     *
     * @throws NotFoundException if the catalogue never had it
     * @throws IllegalArgumentException if it is nothing to be worked on, such as a career role
     */
    @Transactional
    public @Nullable Standing start(CatalogKey item) {
        return before(item, entries.start(user.id(), workable(item), today.today()));
    }

    @Transactional
    public @Nullable Standing complete(CatalogKey item) {
        return before(item, entries.complete(user.id(), workable(item), today.today()));
    }

    /**
     * It is not done after all, but in progress. What a project or mentor has shown stays done.
     *
     * @return how it stood before, {@code null} if nothing has changed
     */
    @Transactional
    public @Nullable Standing resume(CatalogKey item) {
        List<Tuple> rows = entries.resume(user.id(), item.toString(), today.today());
        return rows.isEmpty() ? null : before(item, rows);
    }

    /** What there is to learn or make; the rest of the catalogue cannot be worked on. */
    private static String workable(CatalogKey item) {
        if (!WORKABLE.contains(item.kind())) {
            throw new IllegalArgumentException("'%s' cannot be begun or done".formatted(item));
        }
        return item.toString();
    }

    private static @Nullable Standing before(CatalogKey item, List<Tuple> rows) {
        if (rows.isEmpty()) {
            throw new NotFoundException("The catalogue has never had '%s'".formatted(item));
        }
        Tuple row = rows.getFirst();
        String stage = row.get(0, String.class);
        String evidence = row.get(1, String.class);
        return stage == null
                ? null
                : new Standing(
                        item,
                        Stage.valueOf(stage),
                        evidence == null ? null : Evidence.valueOf(evidence),
                        Origin.valueOf(row.get(2, String.class)),
                        date(row, 3),
                        date(row, 4));
    }

    private static @Nullable LocalDate date(Tuple row, int column) {
        Object value = row.get(column);
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    @Transactional
    public void reopen(CatalogKey item, @Nullable Standing before) {
        if (before == null) {
            entries.remove(user.id(), item.toString());
            return;
        }
        Evidence evidence = before.evidence();
        entries.restore(
                user.id(),
                item.toString(),
                before.stage().name(),
                before.origin().name(),
                before.startedOn(),
                before.finishedOn(),
                evidence == null ? null : Evidence.CLAIMED.name(),
                evidence == null ? null : evidence.name());
    }
}
