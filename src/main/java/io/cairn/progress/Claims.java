package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Keeps what people say about themselves. Each verb is one statement, so two tabs cannot come between its look and its
 * leap. Those that begin or finish answer with what was said before: no answer for a thing the catalogue never had, an
 * empty one when nothing was said.
 */
@Component
class Claims {

    private static final String BEFORE = " returning old.stage, old.origin, old.started_on, old.finished_on";

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is in progress or done already stays as it is. */
    List<Optional<Claim>> start(UUID account, CatalogKey item, LocalDate on) {
        return before(item, about("""
                insert into progress as p (account_id, item_key, stage, origin, started_on)
                select :account, k.key, 'IN_PROGRESS', 'STEP', :on
                  from catalog_key k where k.key = :item
                on conflict (account_id, item_key) do update set stage = p.stage""" + BEFORE, account, item).param("on", on));
    }

    /** What is done already keeps its day. */
    List<Optional<Claim>> complete(UUID account, CatalogKey item, LocalDate on) {
        return before(item, about("""
                insert into progress as p (account_id, item_key, stage, origin, started_on, finished_on)
                select :account, k.key, 'DONE', 'STEP', :on, :on
                  from catalog_key k where k.key = :item
                on conflict (account_id, item_key) do update
                   set stage = 'DONE',
                       finished_on = case p.stage when 'DONE' then p.finished_on
                                     else greatest(p.started_on, excluded.finished_on) end""" + BEFORE, account, item).param("on", on));
    }

    /** What was said to be done is in progress; no answer when nothing changes. */
    List<Optional<Claim>> resume(UUID account, CatalogKey item, LocalDate on) {
        return before(item, about("""
                update progress
                   set stage = 'IN_PROGRESS', origin = 'STEP',
                       started_on = coalesce(started_on, :on), finished_on = null
                 where account_id = :account and item_key = :item and stage = 'DONE'""" + BEFORE, account, item).param("on", on));
    }

    /** Says again what was said before, if anything is said at all. */
    void restore(UUID account, Claim claim) {
        about("""
                update progress
                   set stage = :stage, origin = :origin, started_on = :startedOn, finished_on = :finishedOn
                 where account_id = :account and item_key = :item""", account, claim.item())
                .param("stage", claim.stage().name())
                .param("origin", claim.origin().name())
                .param("startedOn", claim.startedOn())
                .param("finishedOn", claim.finishedOn())
                .update();
    }

    void remove(UUID account, CatalogKey item) {
        about("delete from progress where account_id = :account and item_key = :item", account, item)
                .update();
    }

    /**
     * Exactly the items are known from before: other such claims are forgotten. What was worked through stays as it is,
     * and for what is shown already nobody's word is needed.
     */
    void assess(UUID account, String[] items) {
        jdbc.sql("""
                with forgotten as (
                    delete from progress
                     where account_id = :account and origin = 'SELF_ASSESSMENT' and item_key <> all (:items))
                insert into progress (account_id, item_key, stage, origin)
                select :account, item, 'DONE', 'SELF_ASSESSMENT' from unnest(:items) item
                 where not exists (select from evidence e where e.account_id = :account and e.item_key = item)
                on conflict (account_id, item_key) do nothing""").param("account", account).param("items", items).update();
    }

    private StatementSpec about(String sql, UUID account, CatalogKey item) {
        return jdbc.sql(sql).param("account", account).param("item", item.toString());
    }

    private static List<Optional<Claim>> before(CatalogKey item, StatementSpec verb) {
        return verb.query((ResultSet row, int number) -> said(row, item)).list();
    }

    private static Optional<Claim> said(ResultSet row, CatalogKey item) throws SQLException {
        return Optional.ofNullable(Ledger.claim(row, item));
    }
}
