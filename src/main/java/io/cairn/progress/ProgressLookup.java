package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * How things stand for people who are not at the screen, for what the portal writes to them by itself. It asks for no
 * permission; whoever is signed in sees their own by {@link Progress}.
 */
@Component
public class ProgressLookup {

    private final Ledger ledger;

    ProgressLookup(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Everything begun, done or shown.
     *
     * @param today the day in the person's own time zone
     */
    public Map<CatalogKey, Standing> of(UUID account, LocalDate today) {
        return Collections.unmodifiableMap(Ledger.standings(ledger.of(account), today));
    }
}
