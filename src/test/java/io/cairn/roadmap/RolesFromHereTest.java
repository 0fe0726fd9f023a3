package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Unit;
import io.cairn.progress.Evidence;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RolesFromHereTest extends LearnerTest {

    private static final int HOURS = 12;

    @Autowired
    private RolesFromHere fromHere;

    @Autowired
    private RoleEstimates estimates;

    /** Somebody who has done about a third of all units. */
    private Vantage somebody(long seed) {
        Random random = new Random(seed);
        Map<StepKey, Evidence> done = new TreeMap<>();
        for (Unit unit : catalog().units()) {
            if (random.nextInt(3) == 0) {
                catalog().impliedBy(unit.id()).forEach(known -> done.put(StepKey.unit(known), Evidence.CLAIMED));
            }
        }
        return new Vantage(done, HOURS, 1.0, null);
    }

    @Test
    void fromNothingItSaysWhatTheRolePagesSay() {
        RoleMatrix matrix = fromHere.matrix(Vantage.fromNothing(HOURS));
        estimates
                .all()
                .forEach((role, effort) -> assertThat(
                                matrix.of(role).orElseThrow().hoursLeft())
                        .as("%s", role)
                        .isEqualTo(effort.hours()));
    }

    @Test
    void whatIsDoneCountsForEveryRole() {
        roadmapTo(ENGINEER);
        Vantage before = fromHere.mine().orElseThrow();
        assertThat(before.goal()).isEqualTo(ENGINEER);
        roadmaps.complete(StepKey.parse("unit/python.awareness"));
        Vantage after = fromHere.mine().orElseThrow();
        for (CareerRole role : catalog().roles()) {
            RoleDistance then = fromHere.distance(role.slug(), after);
            assertThat(then.hoursLeft().likely())
                    .as(role.name())
                    .isLessThan(
                            fromHere.distance(role.slug(), before).hoursLeft().likely());
            assertThat(then.hoursByEvidence()).containsOnlyKeys(Evidence.CLAIMED);
        }
    }

    @Test
    void theClosestHasTheFewestHoursLeft() {
        for (long seed = 0; seed < 20; seed++) {
            RoleMatrix matrix = fromHere.matrix(somebody(seed));
            int fewest = matrix.closest().orElseThrow().hoursLeft().likely();
            assertThat(matrix.roles())
                    .filteredOn(role -> !role.isReached())
                    .allMatch(role -> role.hoursLeft().likely() >= fewest);
        }
    }

    @Test
    void everyWayAddsUp() {
        for (long seed = 0; seed < 20; seed++) {
            for (CareerRole goal : catalog().roles()) {
                List<RolePath> paths = fromHere.paths(goal.slug(), somebody(seed));
                RolePath direct = paths.getFirst();
                assertThat(direct.isDirect()).isTrue();
                assertThat(paths).hasSizeLessThanOrEqualTo(9).allSatisfy(path -> {
                    assertThat(path.legs()).hasSizeBetween(1, 3);
                    assertThat(path.hoursToGoal())
                            .isEqualTo(direct.hoursToGoal() + path.extraHours())
                            .isGreaterThanOrEqualTo(path.hoursToFirstJob());
                    int onTheWay = path.hoursToGoal() - path.legs().getLast().hours();
                    assertThat(path.sharedHours())
                            .isEqualTo(onTheWay - path.extraHours())
                            .isNotNegative();
                    assertThat(path.stones()).doesNotContain(goal.slug()).doesNotHaveDuplicates();
                });
                assertThat(paths.subList(1, paths.size()))
                        .allMatch(path -> path.hoursToFirstJob() < direct.hoursToGoal());
            }
        }
    }

    @Test
    void byWayOfDataEngineeringOneWorksSooner() {
        Slug engineer = new Slug("data-engineer");
        List<RolePath> paths = fromHere.paths(ENGINEER, Vantage.fromNothing(HOURS));
        assertThat(paths).anySatisfy(path -> {
            assertThat(path.stones()).containsExactly(engineer);
            assertThat(path.legs().getFirst().reason()).isNotBlank();
            assertThat(path.hoursToFirstJob()).isLessThan(paths.getFirst().hoursToGoal());
            assertThat(path.shared()).isNotEmpty();
        });
    }

    @Test
    void aVisitorStandsNowhereAndAsksNothingOfTheDatabase() {
        TestPeople.signOut();
        fromHere.matrix(Vantage.fromNothing(HOURS));
        assertThat(Statements.during(() -> {
                    assertThat(fromHere.mine()).isEmpty();
                    fromHere.matrix(
                            Vantage.of(catalog(), catalog().backgrounds().getLast(), HOURS));
                }))
                .isEmpty();
    }

    @Test
    void anUnknownRoleIsNotFound() {
        Vantage nothing = Vantage.fromNothing(HOURS);
        Slug astrologer = new Slug("astrologer");
        assertThatThrownBy(() -> fromHere.distance(astrologer, nothing)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> fromHere.paths(astrologer, nothing)).isInstanceOf(NotFoundException.class);
    }
}
