package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many people stand at once, for work in the background that adds them up: it asks for no permission. */
@Component
@Transactional(readOnly = true)
public class StandingsOfMany {

    private final JdbcClient jdbc;

    StandingsOfMany(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As {@link Progress#everything} would answer each of them on the day; who has done nothing is left out. One statement. */
    public Map<UUID, Map<CatalogKey, Standing>> of(Collection<UUID> accounts, LocalDate day) {
        Reader reader = new Reader();
        jdbc.sql("""
                select account_id, item_key, stage, origin, started_on, finished_on,
                       source, source_id, title, strength, shown_on, expires_on, coalesce(logged.minutes, 0) as minutes
                  from (select * from progress where account_id = any (:accounts)) said
                  full join (select * from evidence where account_id = any (:accounts)) shown
                       using (account_id, item_key)
                  left join (
                       select account_id, item_key, sum(minutes) as minutes from time_entry
                        where account_id = any (:accounts) group by account_id, item_key) logged
                       using (account_id, item_key)
                 order by account_id, item_key, shown_on desc, source, source_id""").param("accounts", accounts.toArray(UUID[]::new)).query(reader);
        Map<UUID, Map<CatalogKey, Standing>> all = new HashMap<>();
        reader.readers.forEach((account, entries) -> {
            Map<CatalogKey, Standing> standings = new LinkedHashMap<>();
            Ledger.standings(entries.entries, day)
                    .forEach((item, standing) ->
                            standings.put(item, standing.withMinutes(reader.minutes(account, item))));
            all.put(account, standings);
        });
        return all;
    }

    private static final class Reader implements RowCallbackHandler {

        private final Map<UUID, Ledger.Reader> readers = new HashMap<>();
        private final Map<UUID, Map<CatalogKey, Integer>> minutes = new HashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            UUID account = row.getObject("account_id", UUID.class);
            readers.computeIfAbsent(account, any -> new Ledger.Reader()).processRow(row);
            minutes.computeIfAbsent(account, any -> new HashMap<>())
                    .put(CatalogKey.parse(row.getString("item_key")), row.getInt("minutes"));
        }

        private int minutes(UUID account, CatalogKey item) {
            return minutes.getOrDefault(account, Map.of()).getOrDefault(item, 0);
        }
    }
}
