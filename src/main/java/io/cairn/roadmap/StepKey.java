package io.cairn.roadmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Comparator;

/**
 * The lasting name of a step within a roadmap, written {@code unit/python.working}, {@code project/first-classifier},
 * {@code certification/cka}, {@code milestone/mathematics} (an area has at most one) or {@code task/write-cv}.
 *
 * @param id the unit's id for {@link StepKind#UNIT}, otherwise the slug of the brief, certification, area or task
 */
public record StepKey(StepKind kind, String id) implements Comparable<StepKey>, Serializable {

    private static final Comparator<StepKey> BY_KIND_THEN_ID =
            Comparator.comparing(StepKey::kind).thenComparing(StepKey::id);

    /** @throws IllegalArgumentException if the id is not of the form its kind asks for; the message names it */
    public StepKey {
        if (kind == StepKind.UNIT) {
            UnitId.parse(id);
        } else if (!Slug.isValid(id)) {
            throw new IllegalArgumentException("Not the id of a %s: '%s'".formatted(kind.prefix(), id));
        }
    }

    public static StepKey unit(UnitId unit) {
        return new StepKey(StepKind.UNIT, unit.toString());
    }

    public static StepKey project(Slug brief) {
        return new StepKey(StepKind.PROJECT, brief.value());
    }

    public static StepKey certification(Slug certification) {
        return new StepKey(StepKind.CERTIFICATION, certification.value());
    }

    public static StepKey milestone(Slug area) {
        return new StepKey(StepKind.MILESTONE, area.value());
    }

    public static StepKey task(Slug task) {
        return new StepKey(StepKind.TASK, task.value());
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if the text is not of that form; the message names it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StepKey parse(String text) {
        int slash = text.indexOf('/');
        for (StepKind kind : StepKind.values()) {
            if (slash > 0 && text.substring(0, slash).equals(kind.prefix())) {
                return new StepKey(kind, text.substring(slash + 1));
            }
        }
        throw new IllegalArgumentException(
                "Not a step: '%s' (expected for example unit/python.working or project/first-classifier)"
                        .formatted(text));
    }

    public boolean isUnit() {
        return kind == StepKind.UNIT;
    }

    /** @throws IllegalStateException unless the step is a unit */
    public UnitId unitId() {
        if (!isUnit()) {
            throw new IllegalStateException("'%s' is not a unit".formatted(this));
        }
        return UnitId.parse(id);
    }

    /**
     * The brief, certification, area or career task this step is about.
     *
     * @throws IllegalStateException if the step is a unit
     */
    public Slug slug() {
        if (isUnit()) {
            throw new IllegalStateException("'%s' is a unit".formatted(this));
        }
        return new Slug(id);
    }

    /** The thing of the catalogue that it is about. */
    public CatalogKey item() {
        return new CatalogKey(CatalogKey.Kind.valueOf(kind.name()), id);
    }

    /** @throws IllegalArgumentException if a thing is nothing that steps are about, such as a career role */
    public static StepKey of(CatalogKey item) {
        return parse(item.toString());
    }

    @Override
    public int compareTo(StepKey other) {
        return BY_KIND_THEN_ID.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        return kind.prefix() + "/" + id;
    }
}
