package io.cairn.portfolio;

import io.cairn.catalog.Paradigm;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a career role's portfolio rule asks for.
 *
 * @param paradigm which one has to be shown; {@code null} unless it is about that
 */
public record ReadinessPoint(Subject subject, @Nullable Paradigm paradigm) implements Serializable {

    /** What it is about. */
    public enum Subject {
        /** So many projects that somebody else can follow. */
        DOCUMENTED,
        /** A finished project of a paradigm. */
        PARADIGM,
        /** So many of the lifecycle's stages, in all finished projects together. */
        LIFECYCLE,
        /** So many projects that others can try. */
        DEPLOYED,
        /** A certification that helps in the role. It never stands in the way. */
        CERTIFICATION
    }

    static ReadinessPoint of(Subject subject) {
        return new ReadinessPoint(subject, null);
    }

    static ReadinessPoint of(Paradigm paradigm) {
        return new ReadinessPoint(Subject.PARADIGM, paradigm);
    }

    public boolean isOptional() {
        return subject == Subject.CERTIFICATION;
    }
}
