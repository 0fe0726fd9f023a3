package io.cairn.catalog;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForAdmins;
import io.cairn.shared.SessionService;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what admins type into the forms of things until they save it, each their own. It goes with the saving. A new
 * thing goes by its kind alone, {@code skill/}. Each verb is one statement.
 */
@Service
@ForAdmins
@Transactional(readOnly = true)
public class UnsavedThings extends SessionService {

    /** Part of a statement that saves a thing; parameters: auditActor, unsavedKey. */
    static final String FORGOTTEN = """
            forgotten as (
                delete from thing_draft
                 where account_id = cast(:auditActor as uuid) and key = :unsavedKey and exists (select from changed))""";

    private final transient JdbcClient jdbc;
    private final transient CurrentUser user;
    private final transient Clock clock;

    UnsavedThings(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** What the person who is signed in has left. */
    public Optional<UnsavedThing> find(CatalogKey key) {
        return jdbc.sql("""
                        select typed, base, base_version, kept_at from thing_draft
                         where account_id = :account and key = :key""")
                .param("account", user.id())
                .param("key", key.toString())
                .query((row, number) -> new UnsavedThing(
                        new ThingValues(CatalogJson.readFields(row.getString("typed"))),
                        new ThingValues(CatalogJson.readFields(row.getString("base"))),
                        row.getTimestamp("base_version") == null
                                ? null
                                : row.getTimestamp("base_version").toInstant(),
                        row.getTimestamp("kept_at").toInstant()))
                .optional();
    }

    /**
     * Keeps it, in the place of what was kept of the thing before.
     *
     * @return when it was kept
     */
    @Transactional
    public Instant keep(CatalogKey key, ThingValues typed, ThingValues base, @Nullable Instant version) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into thing_draft (account_id, key, typed, base, base_version, kept_at)
                        values (:account, :key, cast(:typed as jsonb), cast(:base as jsonb), :version, :at)
                        on conflict (account_id, key) do update
                           set typed = excluded.typed, base = excluded.base, base_version = excluded.base_version,
                               kept_at = excluded.kept_at""")
                .param("account", user.id())
                .param("key", key.toString())
                .param("typed", CatalogJson.write(typed.fields()))
                .param("base", CatalogJson.write(base.fields()))
                .param("version", version == null ? null : Timestamp.from(version), Types.TIMESTAMP)
                .param("at", Timestamp.from(now))
                .update();
        return now;
    }

    /** Without effect if nothing was left. */
    @Transactional
    public void drop(CatalogKey key) {
        jdbc.sql("delete from thing_draft where account_id = :account and key = :key")
                .param("account", user.id())
                .param("key", key.toString())
                .update();
    }
}
