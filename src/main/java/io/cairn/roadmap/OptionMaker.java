package io.cairn.roadmap;

import io.cairn.roadmap.PlanOption.Outlook;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prices the three ways to go on: the date moves, or the least important steps fall out, or the weekly hours grow. Each
 * leaves alone what the other two are about.
 */
final class OptionMaker {

    /** More than twice the hours that somebody has set aside is no offer. */
    private static final int MOST_TIMES = 2;

    private static final int MOST_HOURS = 50;

    private final StoredRoadmap stored;
    private final PlanMaker maker;
    private final FewerSteps fewer;
    private final Expectation expectation;
    private final LocalDate today;

    OptionMaker(StoredRoadmap stored, PlanMaker maker, FewerSteps fewer, Expectation expectation, LocalDate today) {
        this.stored = stored;
        this.maker = maker;
        this.fewer = fewer;
        this.expectation = expectation;
        this.today = today;
    }

    /** An option without the words for its steps. */
    record Priced(PlanCause kind, Outlook outlook, PlanWish wish, Plan plan) {}

    List<Priced> options() {
        return List.of(finishLater(), fewerSteps(), moreHours());
    }

    /** All steps and hours as they are; a target date moves as far as it has to. */
    private Priced finishLater() {
        PlanSettings settings = stored.settings();
        LocalDate target = settings.target();
        LocalDate likely = expectation.forecast().likely();
        PlanWish wish = wish(
                PlanCause.FINISH_LATER,
                target == null || !likely.isAfter(target) ? settings : settings.withTarget(likely));
        return priced(wish);
    }

    /** The date that was promised is held with the hours as they are: what matters least is skipped. */
    private Priced fewerSteps() {
        PlanSettings settings = stored.settings();
        PlanWish wish = wish(PlanCause.FEWER_STEPS, settings);
        if (isGone()) {
            return new Priced(PlanCause.FEWER_STEPS, Outlook.DATE_GONE, wish, stored.plan());
        }
        if (holds(settings.hoursPerWeek(), expectation.minutes())) {
            return new Priced(PlanCause.FEWER_STEPS, Outlook.NOT_NEEDED, wish, stored.plan());
        }
        return fewer.until(minutes -> holds(settings.hoursPerWeek(), minutes))
                .map(gone -> priced(wish.withSkipped(union(wish.skipped(), gone))))
                .filter(option -> !option.plan().forecast().likely().isAfter(expectation.promised()))
                .orElseGet(() -> new Priced(PlanCause.FEWER_STEPS, Outlook.NOT_ENOUGH, wish, stored.plan()));
    }

    private static Set<StepKey> union(Set<StepKey> some, Set<StepKey> others) {
        Set<StepKey> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private boolean isGone() {
        return expectation.promised().isBefore(SettingsCheck.firstDay(stored.settings(), today));
    }

    /** The date that was promised is held with all steps: the least weekly hours that do. */
    private Priced moreHours() {
        PlanSettings settings = stored.settings();
        boolean gone = isGone();
        int hours =
                gone || holds(settings.hoursPerWeek(), expectation.minutes()) ? settings.hoursPerWeek() : leastHours();
        PlanWish wish = wish(PlanCause.MORE_HOURS, settings.withHoursPerWeek(hours));
        if (gone) {
            return new Priced(PlanCause.MORE_HOURS, Outlook.DATE_GONE, wish, stored.plan());
        }
        if (hours == settings.hoursPerWeek()) {
            return new Priced(PlanCause.MORE_HOURS, Outlook.NOT_NEEDED, wish, stored.plan());
        }
        return hours > Math.min(MOST_HOURS, MOST_TIMES * settings.hoursPerWeek())
                ? new Priced(PlanCause.MORE_HOURS, Outlook.TOO_MUCH, wish, stored.plan())
                : priced(wish);
    }

    /** One more than can be set when no week is long enough. More hours never mean less time, so halving finds it. */
    private int leastHours() {
        int tooFew = stored.settings().hoursPerWeek();
        int enough = Capacity.MAX_HOURS_PER_WEEK + 1;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (holds(middle, expectation.minutes())) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private boolean holds(int hours, long minutes) {
        return Expectation.calendar(stored.settings(), hours, today).minutesUntil(expectation.promised(), minutes)
                >= minutes;
    }

    private PlanWish wish(PlanCause cause, PlanSettings settings) {
        return stored.wish(cause).withSettings(settings);
    }

    private Priced priced(PlanWish wish) {
        return new Priced(wish.cause(), Outlook.OPEN, wish, maker.next(wish));
    }
}
