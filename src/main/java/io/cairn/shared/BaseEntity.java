package io.cairn.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Identity and version of a row. Ids are UUIDv7: they can be made on any node and still grow with time, which keeps
 * indexes dense. Two instances are the same when they stand for the same saved row.
 */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private int version;

    /** @throws IllegalStateException while the row has not been saved yet */
    public UUID id() {
        if (id == null) {
            throw new IllegalStateException(
                    "Not saved yet: %s".formatted(getClass().getSimpleName()));
        }
        return id;
    }

    /** Grows with every change; a form keeps it to notice that somebody else saved first. */
    public int version() {
        return version;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || other instanceof BaseEntity that && id != null && id.equals(that.id);
    }

    /** Constant, because the id is given only when the row is saved. */
    @Override
    public final int hashCode() {
        return BaseEntity.class.hashCode();
    }
}
