package io.cairn.review.ui.desk;

import io.cairn.review.LeaseCheck;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came of renewing a lease.
 *
 * @param answered whether the portal could ask at all
 * @param check {@code null}: it is lost
 */
record Renewal(boolean answered, @Nullable LeaseCheck check) implements Serializable {

    private static final Logger log = LoggerFactory.getLogger(Renewal.class);

    static Renewal of(Hold hold) {
        try {
            return new Renewal(true, hold.renew().orElse(null));
        } catch (RuntimeException e) {
            log.warn("A lease could not be renewed: {}", String.valueOf(e));
            return new Renewal(false, null);
        }
    }
}
