package io.cairn.progress;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has logged, for reckoning that is not asked for by themselves. The caller has decided that it may. */
@Service
@Transactional(readOnly = true)
public class TimeTotals {

    private final TimeRows rows;

    TimeTotals(TimeRows rows) {
        this.rows = rows;
    }

    /** One statement. */
    public TimeLogged of(UUID account) {
        return rows.logged(account);
    }
}
