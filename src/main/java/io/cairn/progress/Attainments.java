package io.cairn.progress;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
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

    /** All units that are done, by themselves said or shown, in the terms of an edition. One statement. */
    public Map<UnitId, Attainment> of(UUID account, Catalog catalog) {
        Map<CatalogKey, Standing> own = Ledger.standings(ledger.of(account), today.today());
        Map<UnitId, Attainment> done = new TreeMap<>();
        Carrying.in(catalog, own).forEach((item, standing) -> {
            Evidence evidence = standing.evidence();
            if (item.kind() == CatalogKey.Kind.UNIT && evidence != null) {
                UnitId unit = UnitId.parse(item.id());
                done.put(unit, new Attainment(unit, evidence, standing.proofs()));
            }
        });
        return done;
    }
}
