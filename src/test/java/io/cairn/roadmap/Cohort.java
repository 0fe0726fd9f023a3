package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.Succession;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Proof;
import io.cairn.progress.Proofs;
import io.cairn.progress.Standing;
import io.cairn.progress.StandingsOfMany;
import io.cairn.shared.Slug;
import io.cairn.support.TestPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A hundred learners who work, and whether they still have all they did. Tests import it. */
@Component
class Cohort {

    static final int SIZE = 100;

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneOffset.UTC);

    private final SignUp signUp;
    private final Onboarding onboarding;
    private final Roadmaps roadmaps;
    private final Replanning replanning;
    private final Proofs proofs;
    private final StandingsOfMany standings;
    private final Catalogs catalogs;
    private final JdbcClient database;
    private final List<AccountInfo> people = new ArrayList<>();

    Cohort(
            SignUp signUp,
            Onboarding onboarding,
            Roadmaps roadmaps,
            Replanning replanning,
            Proofs proofs,
            StandingsOfMany standings,
            Catalogs catalogs,
            JdbcClient database) {
        this.signUp = signUp;
        this.onboarding = onboarding;
        this.roadmaps = roadmaps;
        this.replanning = replanning;
        this.proofs = proofs;
        this.standings = standings;
        this.catalogs = catalogs;
        this.database = database;
    }

    /** Signs them up, once; one in two becomes an analyst. Whoever is not among the first two starts with their plans. */
    List<AccountInfo> people() {
        while (people.size() < SIZE) {
            AccountInfo person = TestPeople.signInNewLearner(signUp);
            if (people.size() < 2) {
                Slug role = people.isEmpty() ? LearnerTest.ANALYST : LearnerTest.ENGINEER;
                onboarding.finish(OnboardingDraft.empty().withRole(role), UUID.randomUUID());
            } else {
                copyRoadmap(people.get(people.size() % 2), person);
            }
            haveDoneSomething(person);
            people.add(person);
        }
        return people;
    }

    private void copyRoadmap(AccountInfo from, AccountInfo to) {
        database.sql("""
                        with made as (
                            insert into roadmap (id, version, account_id, role_key, edition, form_id, plan_number, skipped,
                                                 created_at)
                            select uuidv7(), 0, :to, role_key, edition, uuidv7(), 1, skipped, created_at
                              from roadmap where account_id = :from
                            returning account_id, id),
                        planned as (
                            insert into roadmap_plan (account_id, roadmap_id, number, settings, plan, accepted_at)
                            select made.account_id, made.id, 1, p.settings, p.plan, p.accepted_at
                              from made, roadmap_plan p where p.account_id = :from)
                        insert into current_roadmap (account_id, roadmap_id) select account_id, id from made""").param("from", from.id()).param("to", to.id()).update();
    }

    private void haveDoneSomething(AccountInfo person) {
        database.sql("""
                        insert into progress (account_id, item_key, stage, origin, started_on, finished_on)
                        select :account, key, 'DONE', case when random() < 0.3 then 'SELF_ASSESSMENT' else 'STEP' end,
                               null, null
                          from (select key from catalog_key where key ~ '^unit/' order by random() limit 6)""").param("account", person.id()).update();
        database.sql("""
                        insert into evidence (account_id, item_key, source, source_id, title, strength, shown_on, expires_on)
                        select :account, key, 'REVIEW', uuidv7(), 'A review', 'VERIFIED', current_date - 40,
                               case when random() < 0.3 then current_date - 1 end
                          from (select key from catalog_key where key ~ '^unit/' order by random() limit 3)""").param("account", person.id()).update();
    }

    /** How everybody stands: as it is recorded, and in the terms of an edition. */
    record Moment(Catalog catalog, Map<UUID, Map<CatalogKey, Standing>> recorded, Map<UUID, Achievements> known) {

        private boolean knows(UUID person, UnitId unit) {
            return achievements(person).known().contains(unit);
        }

        /**
         * Whether they did it or a higher level of it. A level that is implied only by what another skill has become is
         * no work of theirs, and nothing to keep when that is taken back.
         */
        private boolean hasDone(UUID person, UnitId unit) {
            Map<CatalogKey, Standing> theirs = recorded.getOrDefault(person, Map.of());
            return Arrays.stream(Proficiency.values())
                    .filter(level -> level.compareTo(unit.level()) >= 0)
                    .map(level -> theirs.get(CatalogKey.of(new UnitId(unit.skill(), level))))
                    .flatMap(Stream::ofNullable)
                    .anyMatch(Standing::isDone);
        }

        private Achievements achievements(UUID person) {
            return known.get(person);
        }
    }

    Moment now() {
        Map<UUID, Map<CatalogKey, Standing>> recorded =
                standings.of(people.stream().map(AccountInfo::id).toList(), TODAY);
        Catalog catalog = catalogs.current();
        Map<UUID, Achievements> known = new HashMap<>();
        recorded.forEach((person, all) -> known.put(person, new Achievements(catalog, all)));
        return new Moment(catalog, recorded, known);
    }

    /** After a publication: all that was said or shown is as it was, and counts for whatever has become of it. */
    void assertNothingIsLost(Moment before, Moment after) {
        assertThat(after.recorded).isEqualTo(before.recorded);
        for (AccountInfo person : people) {
            Achievements earlier = before.achievements(person.id());
            Achievements later = after.achievements(person.id());
            for (UnitId unit : earlier.known()) {
                if (after.catalog.contains(unit)) {
                    assertThat(later.known()).as("%s stays done", unit).contains(unit);
                    assertThat(later.evidence(StepKey.unit(unit)))
                            .as("%s is shown as well as before", unit)
                            .isGreaterThanOrEqualTo(earlier.evidence(StepKey.unit(unit)));
                }
            }
            after.catalog.content().successions().stream()
                    .filter(succession -> before.catalog.contains(succession.unit()))
                    .forEach(succession -> assertCounts(succession, person.id(), before, after));
            before.catalog.content().successions().stream()
                    .filter(succession -> after.catalog.contains(succession.unit()))
                    .filter(succession ->
                            succession.into().stream().allMatch(into -> before.hasDone(person.id(), into)))
                    .forEach(succession -> assertThat(later.known())
                            .as("%s is back", succession)
                            .contains(succession.unit()));
        }
    }

    private static void assertCounts(Succession succession, UUID person, Moment before, Moment after) {
        boolean counts = succession.kind() == Succession.Kind.MERGED
                ? after.catalog.content().successions().stream()
                        .filter(other -> other.kind() == Succession.Kind.MERGED
                                && other.into().equals(succession.into()))
                        .allMatch(other -> before.knows(person, other.unit()))
                : before.knows(person, succession.unit());
        if (counts) {
            succession.into().stream()
                    .filter(after.catalog::contains)
                    .forEach(into -> assertThat(after.knows(person, into))
                            .as("%s counts", succession)
                            .isTrue());
        }
    }

    /** One of them works a little and takes over the latest edition, unless their career role is gone. */
    void work(Random random) {
        TestPeople.signIn(people.get(random.nextInt(people.size())));
        RoadmapView view = roadmaps.current().orElseThrow();
        Catalog own = catalogs.edition(view.edition());
        List<StepKey> open = view.plan().order().stream()
                .filter(step -> step.kind() != StepKind.MILESTONE)
                .filter(step -> view.status(step).isOpen() && RequestCheck.isKnown(own, step))
                .toList();
        for (int i = 0; i < 3 && !open.isEmpty(); i++) {
            StepKey step = open.get(random.nextInt(open.size()));
            switch (random.nextInt(4)) {
                case 0 -> roadmaps.start(step);
                case 1 -> roadmaps.skip(step);
                case 2 -> roadmaps.complete(step);
                default -> show(own, random);
            }
        }
        takeOver();
    }

    private void show(Catalog catalog, Random random) {
        List<Unit> units = catalog.units();
        Proof project = new Proof(
                EvidenceSource.PROJECT,
                UUID.randomUUID(),
                "A project",
                Evidence.EVIDENCED,
                TODAY.minusDays(9),
                random.nextBoolean() ? TODAY.minusDays(random.nextInt(5)) : null);
        proofs.show(
                project,
                Set.of(CatalogKey.of(units.get(random.nextInt(units.size())).id())));
    }

    private void takeOver() {
        RoadmapView before = roadmaps.current().orElseThrow();
        Set<StepKey> done = before.having(StepStatus.DONE).stream()
                .map(PlannedStep::key)
                .filter(step -> step.kind() != StepKind.MILESTONE)
                .collect(Collectors.toSet());
        try {
            replanning.previewOfLatestEdition().ifPresent(replanning::accept);
        } catch (SettingsException e) {
            assertThat(catalogs.current().findRole(before.role())).isEmpty();
            return;
        }
        RoadmapView after = roadmaps.current().orElseThrow();
        assertThat(after.edition()).isEqualTo(catalogs.currentNumber());
        assertThat(done)
                .allSatisfy(
                        step -> assertThat(after.plan().step(step).isEmpty() || after.status(step) == StepStatus.DONE)
                                .as("%s is not to be done again", step)
                                .isTrue());
    }
}
