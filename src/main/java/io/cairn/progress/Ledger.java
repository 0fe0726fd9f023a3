package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads claims and proofs together. */
@Component
class Ledger {

    /**
     * Selects everything from the claims that {@code said} yields and from the proofs, the newest proof first, with the
     * minutes logged.
     */
    static final String ENTRIES = """
            select item_key, stage, origin, started_on, finished_on,
                   source, source_id, title, strength, shown_on, expires_on, coalesce(minutes, 0) as minutes
              from said
              full join (select * from evidence where account_id = :account) shown using (item_key)
              left join (select item_key, sum(minutes) as minutes from time_entry
                          where account_id = :account group by item_key) logged using (item_key)
             order by item_key, shown_on desc, source, source_id""";

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is said or shown about the person, by key. One statement. */
    Map<CatalogKey, LedgerEntry> of(UUID account) {
        Reader reader = new Reader();
        jdbc.sql("with said as (select * from progress where account_id = :account) " + ENTRIES)
                .param("account", account)
                .query(reader);
        return reader.entries;
    }

    /** How all entries stand on a day; what has not begun is left out. */
    static Map<CatalogKey, Standing> standings(Map<CatalogKey, LedgerEntry> entries, LocalDate day) {
        Map<CatalogKey, Standing> standings = new LinkedHashMap<>();
        entries.forEach((item, entry) -> {
            Standing standing = entry.standing(day);
            if (standing != null) {
                standings.put(item, standing);
            }
        });
        return standings;
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

    /** The claim in four columns of a prefix; {@code null} if they are. */
    static @Nullable Claim claim(ResultSet row, CatalogKey item, String prefix) throws SQLException {
        String stage = row.getString(prefix + "stage");
        return stage == null
                ? null
                : new Claim(
                        item,
                        Stage.valueOf(stage),
                        Origin.valueOf(row.getString(prefix + "origin")),
                        row.getObject(prefix + "started_on", LocalDate.class),
                        row.getObject(prefix + "finished_on", LocalDate.class));
    }

    /** Gathers the rows of {@link #ENTRIES}: one for each proof, or one for a mere claim. */
    static class Reader implements RowCallbackHandler {

        final Map<CatalogKey, LedgerEntry> entries = new LinkedHashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            CatalogKey item = CatalogKey.parse(row.getString("item_key"));
            LedgerEntry entry = entries.get(item);
            if (entry == null) {
                entry = LedgerEntry.nothingAbout(item)
                        .saying(claim(row, item, ""))
                        .withMinutes(row.getInt("minutes"));
            }
            entries.put(item, row.getString("source") == null ? entry : entry.with(proof(row)));
        }
    }
}
