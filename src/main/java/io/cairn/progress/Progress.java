package io.cairn.progress;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in learner has begun and done, in all roadmaps together. The verbs are about what they say themselves;
 * what is shown besides ({@link Proofs}) counts more and is left alone. All may be repeated: the second time has no
 * effect.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Progress extends SessionService {

    private static final Set<CatalogKey.Kind> WORKABLE = EnumSet.of(
            CatalogKey.Kind.UNIT, CatalogKey.Kind.PROJECT, CatalogKey.Kind.CERTIFICATION, CatalogKey.Kind.TASK);

    private final transient Claims claims;
    private final transient Ledger ledger;
    private final transient Catalogs catalogs;
    private final transient CurrentUser user;
    private final transient Today today;

    Progress(Claims claims, Ledger ledger, Catalogs catalogs, CurrentUser user, Today today) {
        this.claims = claims;
        this.ledger = ledger;
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

    /** Everything begun, done or shown: units, projects, certifications and career tasks. */
    public Map<CatalogKey, Standing> everything() {
        return standings(ledger.of(user.id()));
    }

    /**
     * Says which units are known from before. It replaces what was said before and leaves alone what was worked through;
     * what is shown needs no saying. What was said of units that the newest edition lacks, and so could not ask about,
     * stays as well, unless they count for one that it asked about in vain.
     *
     * @return how everything stands afterwards
     * @throws NotFoundException if the newest edition lacks one of them
     */
    @Transactional
    public Map<CatalogKey, Standing> assess(Set<UnitId> known) {
        Catalog catalog = catalogs.current();
        known.forEach(catalog::unit);
        Set<UnitId> unknown = catalog.units().stream()
                .map(Unit::id)
                .filter(unit -> !known.contains(unit))
                .collect(Collectors.toSet());
        unknown.addAll(Carrying.sourcesOf(unknown, catalog));
        return standings(claims.assess(user.id(), keys(known), keys(unknown)));
    }

    private static String[] keys(Set<UnitId> units) {
        return units.stream()
                .sorted()
                .map(CatalogKey::of)
                .map(CatalogKey::toString)
                .toArray(String[]::new);
    }

    /** The same as for anything else that can be worked on; likewise {@link #complete(UnitId)}. */
    @Transactional
    public Recorded start(UnitId unit) {
        return start(CatalogKey.of(unit));
    }

    @Transactional
    public Recorded complete(UnitId unit) {
        return complete(CatalogKey.of(unit));
    }

    /**
     * Begins a thing.
     *
     * @throws NotFoundException if the catalogue never had it
     * @throws IllegalArgumentException if it is nothing to be worked on, such as a career role
     */
    @Transactional
    public Recorded start(CatalogKey item) {
        return found(item, claims.start(user.id(), workable(item), today.today()));
    }

    /** Says that a thing is done; otherwise like {@link #start(CatalogKey)}. */
    @Transactional
    public Recorded complete(CatalogKey item) {
        return found(item, claims.complete(user.id(), workable(item), today.today()));
    }

    /** It is not done after all, but in progress. What a project or mentor shows stays done. */
    @Transactional
    public Recorded resume(CatalogKey item) {
        return recorded(claims.resume(user.id(), item, today.today()));
    }

    /**
     * Takes back what was said about a thing since.
     *
     * @param before what was said before, {@code null} for nothing
     */
    @Transactional
    public Recorded reopen(CatalogKey item, @Nullable Claim before) {
        return recorded(before == null ? claims.remove(user.id(), item) : claims.restore(user.id(), before));
    }

    /** What there is to learn or make; the rest of the catalogue cannot be worked on. */
    static CatalogKey workable(CatalogKey item) {
        if (!WORKABLE.contains(item.kind())) {
            throw new IllegalArgumentException("'%s' cannot be begun or done".formatted(item));
        }
        return item;
    }

    private Recorded found(CatalogKey item, Claims.Answer answer) {
        if (!answer.acted) {
            throw neverHad(item);
        }
        return recorded(answer);
    }

    static NotFoundException neverHad(CatalogKey item) {
        return new NotFoundException("The catalogue has never had '%s'".formatted(item));
    }

    private Recorded recorded(Claims.Answer answer) {
        return new Recorded(answer.acted, answer.before, standings(answer.entries));
    }

    private Map<CatalogKey, Standing> standings(Map<CatalogKey, LedgerEntry> entries) {
        return Collections.unmodifiableMap(Ledger.standings(entries, today.today()));
    }
}
