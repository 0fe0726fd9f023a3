package io.cairn.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a certification still counts. */
public enum Validity {
    /** It does not expire. */
    LASTING,
    VALID,
    /** Valid, but time to think of renewing it. */
    EXPIRING,
    EXPIRED;

    /** So long before its last day a certification is about to expire. */
    static final int NOTICE_DAYS = 90;

    static Validity on(LocalDate day, @Nullable LocalDate expiresOn) {
        if (expiresOn == null) {
            return LASTING;
        }
        if (expiresOn.isBefore(day)) {
            return EXPIRED;
        }
        return expiresOn.isAfter(day.plusDays(NOTICE_DAYS)) ? VALID : EXPIRING;
    }
}
