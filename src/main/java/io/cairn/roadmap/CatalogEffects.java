package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Standing;
import io.cairn.progress.StandingsOfMany;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What another state of the catalogue would do to all roadmaps that are not put away, some at a time. For work in the
 * background that adds it up: it asks for no permission, and names nobody to anybody.
 */
@Component
public class CatalogEffects {

    private final JdbcClient jdbc;
    private final StandingsOfMany standings;
    private final Catalogs catalogs;
    private final Clock clock;

    CatalogEffects(JdbcClient jdbc, StandingsOfMany standings, Catalogs catalogs, Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** A roadmap and whose it is. */
    private record Owned(UUID owner, StoredRoadmap roadmap) {}

    /** Some roadmaps, and where to go on; {@code last} is {@code null} after all of them. */
    public record Batch(
            List<CatalogEffect> effects, @Nullable UUID last) {}

    /** How many roadmaps there are. */
    public int count() {
        return jdbc.sql("select count(*) from roadmap where archived_at is null")
                .query(Integer.class)
                .single();
    }

    /**
     * The roadmaps of the next people, in the order of their ids. Two statements.
     *
     * @param after whom to go on; {@code null} to begin
     * @param people at most
     */
    public Batch of(Catalog next, @Nullable UUID after, int people, KnownEffects known) {
        List<Owned> roadmaps = roadmaps(after, people);
        Set<UUID> owners = new HashSet<>();
        roadmaps.forEach(owned -> owners.add(owned.owner));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<UUID, Map<CatalogKey, Standing>> done = owners.isEmpty() ? Map.of() : standings.of(owners, today);
        List<CatalogEffect> effects = new ArrayList<>();
        for (Owned owned : roadmaps) {
            effects.add(effect(owned, done.getOrDefault(owned.owner, Map.of()), next, today, known));
        }
        return new Batch(effects, owners.size() < people ? null : roadmaps.getLast().owner);
    }

    private List<Owned> roadmaps(@Nullable UUID after, int people) {
        return jdbc.sql("select r.account_id, false as current, " + RoadmapRows.COLUMNS + """
                  from (select distinct account_id from roadmap
                         where archived_at is null and account_id > cast(:after as uuid)
                         order by account_id limit :people) a
                  join roadmap r on r.account_id = a.account_id and r.archived_at is null"""
                        + RoadmapRows.PLAN_IN_FORCE + """
                 order by r.account_id, r.id""")
                .param("after", after == null ? new UUID(0, 0).toString() : after.toString())
                .param("people", people)
                .query((row, number) -> new Owned(row.getObject("account_id", UUID.class), RoadmapRows.stored(row)))
                .list();
    }

    private CatalogEffect effect(
            Owned owned, Map<CatalogKey, Standing> done, Catalog next, LocalDate today, KnownEffects known) {
        StoredRoadmap stored = owned.roadmap;
        Catalog own = catalogs.original(stored.roadmap().edition());
        KnownEffects.Effect effect = known.of(own, next, stored.wish(PlanCause.EDITION), done, today);
        return new CatalogEffect(owned.owner, stored.roadmap().role(), effect.things(), effect.change());
    }

    /** For one count: what was found out for a situation holds for everybody who is in the same one. */
    public static KnownEffects nothingKnown() {
        return new KnownEffects();
    }
}
