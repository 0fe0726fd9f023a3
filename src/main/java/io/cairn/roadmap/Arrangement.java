package io.cairn.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has put in a place of their own. Where it lies is in the order of the plan; this says that it was their
 * doing, so that what is only recommended no longer moves it.
 *
 * @param placed steps they have moved
 * @param pins steps that are to begin in a given week
 */
public record Arrangement(Set<StepKey> placed, List<Pin> pins) implements Serializable {

    public static final Arrangement NONE = new Arrangement(Set.of(), List.of());

    /**
     * A step that stays in its week as far as prerequisites allow; once the week is over it comes first.
     *
     * @param week its Monday
     */
    public record Pin(StepKey step, LocalDate week) implements Serializable {}

    /** Either may be missing where it was stored before there was such a thing. */
    public Arrangement(@Nullable Set<StepKey> placed, @Nullable List<Pin> pins) {
        this.placed = Collections.unmodifiableSet(new TreeSet<>(placed == null ? Set.of() : placed));
        this.pins = pins == null ? List.of() : List.copyOf(pins);
    }

    public Arrangement withPlaced(StepKey step) {
        Set<StepKey> more = new TreeSet<>(placed);
        more.add(step);
        return new Arrangement(more, pins);
    }

    /** @param week its Monday */
    public Arrangement withPin(StepKey step, LocalDate week) {
        List<Pin> more = new ArrayList<>(withoutPin(step).pins());
        more.add(new Pin(step, week));
        return new Arrangement(placed, more);
    }

    public Arrangement withoutPin(StepKey step) {
        return new Arrangement(
                placed, pins.stream().filter(pin -> !pin.step().equals(step)).toList());
    }

    /** The Monday of the week that a step is to begin in. */
    public Optional<LocalDate> weekOf(StepKey step) {
        return pins.stream()
                .filter(pin -> pin.step().equals(step))
                .map(Pin::week)
                .findFirst();
    }
}
