package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads claims and proofs together. */
@Component
class Ledger {

    private static final String PROOF_COLUMNS = "source, source_id, title, strength, shown_on, expires_on";

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is said or shown about the person, by key; the newest proof first. One statement. */
    Map<CatalogKey, LedgerEntry> of(UUID account) {
        Map<CatalogKey, LedgerEntry> entries = new LinkedHashMap<>();
        jdbc.sql("""
                select item_key, stage, origin, started_on, finished_on, %s
                  from (select * from progress where account_id = :account) claim
                  full join (select * from evidence where account_id = :account) proof using (item_key)
                 order by item_key, shown_on desc, source, source_id""".formatted(PROOF_COLUMNS)).param("account", account).query(row -> {
            CatalogKey item = CatalogKey.parse(row.getString("item_key"));
            LedgerEntry entry = entries.computeIfAbsent(item, key -> LedgerEntry.nothingAbout(key));
            entries.put(item, read(row, entry));
        });
        return entries;
    }

    private static LedgerEntry read(ResultSet row, LedgerEntry entry) throws SQLException {
        LedgerEntry said = new LedgerEntry(entry.item(), claim(row, entry.item()), entry.proofs());
        return row.getString("source") == null ? said : said.with(proof(row));
    }

    /** The claim in the columns {@code stage} to {@code finished_on}; {@code null} if they are. */
    static @Nullable Claim claim(ResultSet row, CatalogKey item) throws SQLException {
        String stage = row.getString("stage");
        return stage == null
                ? null
                : new Claim(
                        item,
                        Stage.valueOf(stage),
                        Origin.valueOf(row.getString("origin")),
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("finished_on", LocalDate.class));
    }

    static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                EvidenceSource.valueOf(row.getString("source")),
                row.getObject("source_id", UUID.class),
                row.getString("title"),
                Evidence.valueOf(row.getString("strength")),
                row.getObject("shown_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class));
    }
}
