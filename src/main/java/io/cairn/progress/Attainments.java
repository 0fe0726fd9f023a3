package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody masters, for pages that others see. The caller has decided that they may. */
@Service
@Transactional(readOnly = true)
public class Attainments {

    private final Ledger ledger;
    private final Today today;

    Attainments(Ledger ledger, Today today) {
        this.ledger = ledger;
        this.today = today;
    }

    /** All units that are done, by themselves said or shown. One statement. */
    public Map<UnitId, Attainment> of(UUID account) {
        LocalDate day = today.today();
        Map<UnitId, Attainment> done = new TreeMap<>();
        ledger.of(account).forEach((item, entry) -> {
            Evidence evidence = entry.evidence(day);
            if (item.kind() == CatalogKey.Kind.UNIT && evidence != null) {
                UnitId unit = UnitId.parse(item.id());
                done.put(unit, new Attainment(unit, evidence, entry.proofs()));
            }
        });
        return done;
    }
}
