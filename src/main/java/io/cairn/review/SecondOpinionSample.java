package io.cairn.review;

import java.util.UUID;

/**
 * Which submissions get a second opinion: a fixed share, picked by the random part of their ids, so that deciding again
 * after a failure picks the same.
 */
final class SecondOpinionSample {

    private static final double ALL = 0x1p32;

    private SecondOpinionSample() {}

    /** @param share from 0 (none) to 1 (all) */
    static boolean picks(UUID submission, double share) {
        return (submission.getLeastSignificantBits() & 0xFFFF_FFFFL) / ALL < share;
    }
}
