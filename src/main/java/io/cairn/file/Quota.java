package io.cairn.file;

import java.io.Serializable;

/**
 * How much a person keeps.
 *
 * @param used in bytes
 * @param allowed in bytes
 * @param files how many
 */
public record Quota(long used, long allowed, int files) implements Serializable {

    public long left() {
        return Math.max(0, allowed - used);
    }
}
