package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what people say about themselves. Each verb is one statement, so two tabs cannot come between its look and its
 * leap, and it answers with everything as it stands afterwards.
 */
@Component
class Claims {

    /**
     * Puts a verb into effect and reads everything. PostgreSQL shows the reading part the rows as they were before, so
     * the row that the verb wrote is taken from its answer.
     */
    private static final String AFTER = """
            with verb as (%s
                returning true as acted, new.stage, new.origin, new.started_on, new.finished_on,
                          old.stage as old_stage, old.origin as old_origin,
                          old.started_on as old_started_on, old.finished_on as old_finished_on),
            said as (
                select item_key, stage, origin, started_on, finished_on from progress
                 where account_id = :account and (item_key <> :item or not exists (select from verb))
                union all
                select cast(:item as text), stage, origin, started_on, finished_on from verb where stage is not null),
            entries as (%s)
            select entries.*, verb.old_stage, verb.old_origin, verb.old_started_on, verb.old_finished_on,
                   verb.acted
              from entries full join verb on true""";

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a verb has done: whether anything, what was said before, and how everything stands now. */
    static class Answer extends Ledger.Reader {

        private final CatalogKey item;
        boolean acted;

        @Nullable
        Claim before;

        Answer(CatalogKey item) {
            this.item = item;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            acted = row.getBoolean("acted");
            before = Ledger.claim(row, item, "old_");
            if (row.getString("item_key") != null) {
                super.processRow(row);
            }
        }
    }

    /** What is in progress or done already stays as it is; nothing is done about what the catalogue never had. */
    Answer start(UUID account, CatalogKey item, LocalDate on) {
        return act(account, item, Map.of("on", on), """
                insert into progress as p (account_id, item_key, stage, origin, started_on)
                select :account, k.key, 'IN_PROGRESS', 'STEP', :on
                  from catalog_key k where k.key = :item
                on conflict (account_id, item_key) do update set stage = p.stage""");
    }

    /** What is done already keeps its day; nothing is done about what the catalogue never had. */
    Answer complete(UUID account, CatalogKey item, LocalDate on) {
        return act(account, item, Map.of("on", on), """
                insert into progress as p (account_id, item_key, stage, origin, started_on, finished_on)
                select :account, k.key, 'DONE', 'STEP', :on, :on
                  from catalog_key k where k.key = :item
                on conflict (account_id, item_key) do update
                   set stage = 'DONE',
                       finished_on = case p.stage when 'DONE' then p.finished_on
                                     else greatest(p.started_on, excluded.finished_on) end""");
    }

    /** What was said to be done is in progress. */
    Answer resume(UUID account, CatalogKey item, LocalDate on) {
        return act(account, item, Map.of("on", on), """
                update progress
                   set stage = 'IN_PROGRESS', origin = 'STEP',
                       started_on = coalesce(started_on, :on), finished_on = null
                 where account_id = :account and item_key = :item and stage = 'DONE'""");
    }

    /** Says again what was said before, if anything is said at all. */
    Answer restore(UUID account, Claim claim) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("stage", claim.stage().name());
        values.put("origin", claim.origin().name());
        values.put("startedOn", claim.startedOn());
        values.put("finishedOn", claim.finishedOn());
        return act(account, claim.item(), values, """
                update progress
                   set stage = :stage, origin = :origin,
                       started_on = cast(:startedOn as date), finished_on = cast(:finishedOn as date)
                 where account_id = :account and item_key = :item""");
    }

    Answer remove(UUID account, CatalogKey item) {
        return act(account, item, Map.of(), "delete from progress where account_id = :account and item_key = :item");
    }

    private Answer act(UUID account, CatalogKey item, Map<String, ? extends @Nullable Object> values, String verb) {
        Answer answer = new Answer(item);
        jdbc.sql(AFTER.formatted(verb, Ledger.ENTRIES))
                .param("account", account)
                .param("item", item.toString())
                .params(values)
                .query(answer);
        return answer;
    }

    /**
     * The items are known from before and others are not: such claims about these are forgotten. What was worked through
     * stays as it is, and for what is shown already nobody's word is needed.
     *
     * @return how everything stands afterwards
     */
    Map<CatalogKey, LedgerEntry> assess(UUID account, String[] items, String[] others) {
        Ledger.Reader reader = new Ledger.Reader();
        jdbc.sql("""
                with forgotten as (
                    delete from progress
                     where account_id = :account and origin = 'SELF_ASSESSMENT' and item_key = any (:others)
                    returning item_key),
                claimed as (
                    insert into progress (account_id, item_key, stage, origin)
                    select :account, item, 'DONE', 'SELF_ASSESSMENT' from unnest(:items) item
                     where not exists (select from evidence e where e.account_id = :account and e.item_key = item)
                    on conflict (account_id, item_key) do nothing
                    returning *),
                said as (
                    select * from progress
                     where account_id = :account and item_key not in (select item_key from forgotten)
                    union all
                    select * from claimed)
                """ + Ledger.ENTRIES)
                .param("account", account)
                .param("items", items)
                .param("others", others)
                .query(reader);
        return reader.entries;
    }
}
