package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a person has begun or done of one thing. Read only: {@link ProgressEntries} writes whole rows in one statement. */
@Entity
@Immutable
@Table(name = "progress")
class ProgressEntry {

    @EmbeddedId
    @Column
    private ProgressId id;

    @Column
    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable Evidence evidence;

    @Column
    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable LocalDate startedOn;

    private @Nullable LocalDate finishedOn;

    protected ProgressEntry() {}

    Standing standing() {
        return new Standing(key(id.itemKey()), stage, evidence, origin, startedOn, finishedOn);
    }

    private static CatalogKey key(String text) {
        int slash = text.indexOf('/');
        return new CatalogKey(
                CatalogKey.Kind.valueOf(text.substring(0, slash).toUpperCase(Locale.ROOT)), text.substring(slash + 1));
    }
}
