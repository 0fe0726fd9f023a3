package io.cairn.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StreakTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    @Test
    void theRunningWeekBreaksNothing() {
        assertThat(streak(1, 2, 3)).isEqualTo(new Streak(3, 3));
        assertThat(streak(0, 1, 2)).isEqualTo(new Streak(3, 3));
        assertThat(streak(0, 2)).isEqualTo(new Streak(1, 2));
        assertThat(streak(2, 3)).isEqualTo(new Streak(0, 2));
        assertThat(streak()).isEqualTo(new Streak(0, 0));
        assertThat(streak(-1)).isEqualTo(new Streak(0, 0));
    }

    @Property
    void aStreakIsNeverLongerThanAllOfItAndOneMoreWeekNeverShortensIt(
            @ForAll @Size(max = 30) Set<@IntRange(max = 40) Integer> weeks, @ForAll @IntRange(max = 40) int more) {
        Streak before = Streak.of(mondays(weeks), MONDAY);
        Set<Integer> grown = new TreeSet<>(weeks);
        grown.add(more);
        Streak after = Streak.of(mondays(grown), MONDAY);
        assertThat(before.inARow()).isBetween(0, before.inAll());
        assertThat(after.inARow()).isGreaterThanOrEqualTo(before.inARow());
        assertThat(after.inAll()).isGreaterThanOrEqualTo(before.inAll());
    }

    private static Streak streak(int... weeksAgo) {
        return Streak.of(mondays(IntStream.of(weeksAgo).boxed().toList()), MONDAY);
    }

    private static List<LocalDate> mondays(Collection<Integer> weeksAgo) {
        return weeksAgo.stream().map(MONDAY::minusWeeks).toList();
    }
}
