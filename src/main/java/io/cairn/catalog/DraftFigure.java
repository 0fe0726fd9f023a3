package io.cairn.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A career role's figure in the draft. */
@Embeddable
record DraftFigure(
        @Enumerated(EnumType.STRING) Figure.Kind kind,
        @Enumerated(EnumType.STRING) Figure.@Nullable Level level,
        @Nullable String region,
        @Nullable Integer low,
        @Nullable Integer high,
        @Enumerated(EnumType.STRING) Figure.@Nullable Measure measure,
        String body,
        String source) {

    static DraftFigure of(Figure figure) {
        return new DraftFigure(
                figure.kind(),
                figure.level(),
                figure.region(),
                figure.low(),
                figure.high(),
                figure.unit(),
                figure.text(),
                figure.source().value());
    }
}
