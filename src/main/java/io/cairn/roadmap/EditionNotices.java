package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.notification.Notice;
import io.cairn.notification.NoticeKind;
import io.cairn.notification.Phrase;
import io.cairn.progress.Standing;
import io.cairn.progress.StandingsOfMany;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What learners are told of a new edition: what it would change in the roadmap they follow, as the preview shows it. */
@Component
class EditionNotices {

    /** Where the notice leads; the view lies above this package, hence the bare address. */
    static final String PATH = "roadmap/edition";

    private static final Logger log = LoggerFactory.getLogger(EditionNotices.class);

    private static final List<Phrase> NOTHING = List.of(Phrase.of("roadmap.edition.effect.nothing"));
    private static final List<Phrase> ROLE_GONE = List.of(Phrase.of("roadmap.edition.effect.role"));
    private static final List<Phrase> SETTINGS = List.of(Phrase.of("roadmap.edition.effect.settings"));
    private static final List<Phrase> LOOK = List.of(Phrase.of("roadmap.edition.effect.look"));

    private final StandingsOfMany standings;
    private final Catalogs catalogs;
    private final NoticeKind kind;

    EditionNotices(StandingsOfMany standings, Catalogs catalogs, NoticeKind editionPublished) {
        this.standings = standings;
        this.catalogs = catalogs;
        this.kind = editionPublished;
    }

    /** One for each of them, in their order. A statement for each day that it is where they are. */
    List<Notice> of(List<Follower> people, int edition, String notes, KnownEffects known) {
        Catalog next = catalogs.original(edition);
        Map<UUID, Map<CatalogKey, Standing>> done = done(people);
        return people.stream()
                .map(person -> new Notice(
                        person.account(),
                        kind,
                        "edition/" + edition,
                        Map.of(
                                "number",
                                Integer.toString(edition),
                                "notes",
                                notes,
                                "effect",
                                Phrase.write(
                                        effect(person, next, done.getOrDefault(person.account(), Map.of()), known))),
                        PATH))
                .toList();
    }

    private Map<UUID, Map<CatalogKey, Standing>> done(List<Follower> people) {
        Map<LocalDate, Set<UUID>> days = new HashMap<>();
        people.forEach(person ->
                days.computeIfAbsent(person.today(), any -> new HashSet<>()).add(person.account()));
        Map<UUID, Map<CatalogKey, Standing>> done = new HashMap<>();
        days.forEach((day, accounts) -> done.putAll(standings.of(accounts, day)));
        return done;
    }

    /** One plan that nothing can be made of must not keep the others, or its owner, from hearing of the edition. */
    private List<Phrase> effect(Follower person, Catalog next, Map<CatalogKey, Standing> done, KnownEffects known) {
        try {
            StoredRoadmap stored = person.roadmap();
            if (stored == null) {
                return LOOK;
            }
            Catalog own = catalogs.original(stored.roadmap().edition());
            SettingsCheck.check(own, stored.settings(), person.today());
            if (next.findRole(stored.roadmap().role()).isEmpty()) {
                return ROLE_GONE;
            }
            KnownEffects.Effect effect = known.of(own, next, stored.wish(PlanCause.EDITION), done, person.today());
            return effect.change() == null ? LOOK : words(effect.change());
        } catch (SettingsException e) {
            return SETTINGS;
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            log.warn("What an edition changes for account {} cannot be told: {}", person.account(), e.toString());
            return LOOK;
        }
    }

    private static List<Phrase> words(CatalogEffect.Change change) {
        List<Phrase> words = DiffPhrases.of(change);
        return words.isEmpty() ? NOTHING : words;
    }
}
