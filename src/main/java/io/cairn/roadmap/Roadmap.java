package io.cairn.roadmap;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.BaseEntity;
import io.cairn.shared.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One person's way to one career role. Made by {@link RoadmapRepository#insert}, which a second form cannot repeat. */
@Entity
class Roadmap extends BaseEntity {

    @Column
    private UUID accountId;

    @Column
    private String roleKey;

    private int edition;

    @Column
    private UUID formId;

    private int planNumber;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String skipped;

    @Column
    private Instant createdAt;

    protected Roadmap() {}

    static String roleKey(Slug role) {
        return CatalogKey.of(CatalogKey.Kind.ROLE, role).toString();
    }

    /** A step that is not wanted; skipping twice changes nothing. */
    void skip(StepKey step) {
        Set<StepKey> steps = new TreeSet<>(skipped());
        if (steps.add(step)) {
            skipped = RoadmapJson.write(steps);
        }
    }

    /** A step that is wanted again. */
    void want(StepKey step) {
        Set<StepKey> steps = new TreeSet<>(skipped());
        if (steps.remove(step)) {
            skipped = RoadmapJson.write(steps);
        }
    }

    boolean skips(StepKey step) {
        return skipped().contains(step);
    }

    Set<StepKey> skipped() {
        return Collections.unmodifiableSet(new TreeSet<>(List.of(RoadmapJson.read(skipped, StepKey[].class))));
    }

    UUID accountId() {
        return accountId;
    }

    Slug role() {
        return new Slug(roleKey.substring(roleKey.indexOf('/') + 1));
    }

    int edition() {
        return edition;
    }

    int planNumber() {
        return planNumber;
    }

    Instant createdAt() {
        return createdAt;
    }
}
