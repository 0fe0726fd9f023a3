package io.cairn.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes portfolio pages. Each verb is one statement that also makes the row if it is the first one, so two tabs cannot
 * come between its look and its leap.
 */
@Component
class PortfolioStore {

    /** What came of arranging: the new version, and how many of the things were the owner's own. */
    record Arranged(int version, int placed) {}

    private static final String FIRST_ROW = """
            insert into portfolio as f (account_id, version, content, visibility, name, link_hash, link_expires_on,
                                        changed_at)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PortfolioStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the new version; empty when the page is no longer of the expected one */
    Optional<Integer> save(UUID account, PageContent content, int expectedVersion) {
        return statement(account, FIRST_ROW + """
                values (:account, 1, cast(:content as jsonb), 'PRIVATE', null, null, null, :now)
                on conflict (account_id) do update
                   set content = excluded.content, version = f.version + 1, changed_at = excluded.changed_at
                 where f.version = :version
                returning version""")
                .param("content", PortfolioJson.write(content))
                .param("version", expectedVersion)
                .query(Integer.class)
                .optional();
    }

    Optional<Arranged> arrangeProjects(UUID account, List<Placement> order, int expectedVersion) {
        return arrange(account, order, expectedVersion, "project");
    }

    Optional<Arranged> arrangeCertifications(UUID account, List<Placement> order, int expectedVersion) {
        return arrange(account, order, expectedVersion, "certification");
    }

    /** @return empty when the page is no longer of the expected version */
    private Optional<Arranged> arrange(UUID account, List<Placement> order, int expectedVersion, String thing) {
        return statement(account, ("with page as (" + FIRST_ROW + """
                    values (:account, 1, cast(:empty as jsonb), 'PRIVATE', null, null, null, :now)
                    on conflict (account_id) do update
                       set version = f.version + 1, changed_at = excluded.changed_at
                     where f.version = :version
                    returning account_id, version),
                wanted as (
                    select * from unnest(cast(:ids as uuid[]), cast(:shown as boolean[]))
                                  with ordinality as w (id, shown, position)),
                gone as (
                    delete from portfolio_THING c using page
                     where c.account_id = page.account_id and c.THING_id not in (select id from wanted)),
                placed as (
                    insert into portfolio_THING as c (account_id, THING_id, position, shown)
                    select t.account_id, t.id, w.position, w.shown
                      from page join THING t using (account_id) join wanted w on w.id = t.id
                    on conflict (account_id, THING_id) do update
                       set position = excluded.position, shown = excluded.shown
                    returning THING_id)
                select version, (select count(*) from placed) as placed from page""").replace("THING", thing))
                .param("empty", PortfolioJson.write(PageContent.EMPTY))
                .param("version", expectedVersion)
                .param("ids", order.stream().map(Placement::id).toArray(UUID[]::new))
                .param("shown", order.stream().map(Placement::shown).toArray(Boolean[]::new))
                .query(Arranged.class)
                .optional();
    }

    void makePrivate(UUID account) {
        jdbc.sql("""
                update portfolio
                   set visibility = 'PRIVATE', link_hash = null, link_expires_on = null, changed_at = :now
                 where account_id = :account""").param("account", account).param("now", now()).update();
    }

    void putLink(UUID account, String hash, @Nullable LocalDate lastDay) {
        statement(account, FIRST_ROW + """
                values (:account, 0, cast(:empty as jsonb), 'LINK', null, :hash, :lastDay, :now)
                on conflict (account_id) do update
                   set link_hash = excluded.link_hash, link_expires_on = excluded.link_expires_on,
                       visibility = case f.visibility when 'PUBLIC' then 'PUBLIC' else 'LINK' end,
                       changed_at = excluded.changed_at""")
                .param("empty", PortfolioJson.write(PageContent.EMPTY))
                .param("hash", hash)
                .param("lastDay", lastDay)
                .update();
    }

    /** @return false when there is no link */
    boolean restrictToLink(UUID account) {
        return jdbc.sql("""
                        update portfolio set visibility = 'LINK', changed_at = :now
                         where account_id = :account and link_hash is not null""").param("account", account).param("now", now()).update() == 1;
    }

    void limitLink(UUID account, @Nullable LocalDate lastDay) {
        jdbc.sql("""
                update portfolio set link_expires_on = :lastDay, changed_at = :now
                 where account_id = :account and link_hash is not null""")
                .param("account", account)
                .param("lastDay", lastDay)
                .param("now", now())
                .update();
    }

    boolean isTaken(UUID account, String name) {
        return jdbc.sql("select exists (select from portfolio where name = :name and account_id <> :account)")
                .param("account", account)
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    /** @return false when somebody else has the name */
    boolean publish(UUID account, String name) {
        return statement(account, FIRST_ROW + """
                select :account, 0, cast(:empty as jsonb), 'PUBLIC', :name, null, null, :now
                 where not exists (select from portfolio where name = :name and account_id <> :account)
                on conflict (account_id) do update
                   set visibility = 'PUBLIC', name = excluded.name, changed_at = excluded.changed_at""")
                        .param("empty", PortfolioJson.write(PageContent.EMPTY))
                        .param("name", name)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec statement(UUID account, String sql) {
        return jdbc.sql(sql).param("account", account).param("now", now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
