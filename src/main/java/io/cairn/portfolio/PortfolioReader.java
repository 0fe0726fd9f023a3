package io.cairn.portfolio;

import io.cairn.progress.Today;
import io.cairn.shared.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads portfolio pages, each with all that is on it in one statement. Whoever comes by an address is let in here or
 * nowhere: unknown, private and run out are the same.
 */
@Component
class PortfolioReader {

    /** What is on a list need not be carried along in full. */
    private static final String SHORT = "p.content || '{\"readme\": \"\"}'";

    /** The owner is told whether there is a long description at all. */
    private static final String SHORT_FOR_OWNER =
            "p.content || jsonb_build_object('readme', left(ltrim(p.content ->> 'readme', E' \\t\\n\\r'), 1))";

    /** All there are: those in the page's order first, then the newest. */
    private static final String OWN = """
            select f.version, f.content, f.visibility, f.name, f.link_hash is not null as has_link, f.link_expires_on,
                   (select jsonb_agg(jsonb_build_object(
                               'id', p.id, 'shown', coalesce(c.shown, false),
                               'brief', substr(p.brief_key, length('project/') + 1), 'content', %s)
                               order by c.position, p.saved_at desc)
                      from project p
                      left join portfolio_project c on c.account_id = p.account_id and c.project_id = p.id
                     where p.account_id = o.id) as projects,
                   (select jsonb_agg(jsonb_build_object(
                               'id', p.id, 'shown', coalesce(c.shown, false), 'content', p.content)
                               order by c.position, p.content ->> 'issuedOn' desc)
                      from certification p
                      left join portfolio_certification c
                             on c.account_id = p.account_id and c.certification_id = p.id
                     where p.account_id = o.id) as certifications
              from (select cast(:account as uuid) as id) o left join portfolio f on f.account_id = o.id
            """.formatted(SHORT_FOR_OWNER);

    private static final String SHOWN = """
            select f.account_id, f.content, case f.visibility when 'PUBLIC' then f.name end as name,
                   (select jsonb_agg(jsonb_build_object('id', p.id, 'shown', true, 'content', %s) order by c.position)
                      from portfolio_project c
                      join project p on p.account_id = c.account_id and p.id = c.project_id
                     where c.account_id = f.account_id and c.shown) as projects,
                   (select jsonb_agg(jsonb_build_object('id', p.id, 'shown', true, 'content', p.content)
                                     order by c.position)
                      from portfolio_certification c
                      join certification p on p.account_id = c.account_id and p.id = c.certification_id
                     where c.account_id = f.account_id and c.shown) as certifications
              from portfolio f
            """.formatted(SHORT);

    private static final String SHOWN_PROJECT = """
            select f.account_id, p.content
              from portfolio f
              join portfolio_project c on c.account_id = f.account_id and c.shown and c.project_id = :project
              join project p on p.account_id = c.account_id and p.id = c.project_id
            """;

    private static final String OWNER_SHOWING_FILE = """
            select f.account_id
              from (select f.*,
                           exists (select from portfolio_project c
                                     join project p on p.account_id = c.account_id and p.id = c.project_id
                                    where c.account_id = f.account_id and c.shown
                                      and p.content -> 'images'
                                          @> jsonb_build_array(jsonb_build_object('file', cast(:file as text))))
                           or exists (select from portfolio_certification c
                                        join certification p
                                          on p.account_id = c.account_id and p.id = c.certification_id
                                       where c.account_id = f.account_id and c.shown
                                         and p.content ->> 'file' = cast(:file as text)) as shows
                      from portfolio f) f
            """;

    private final JdbcClient jdbc;
    private final Today today;

    PortfolioReader(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    PortfolioInfo own(UUID account) {
        return jdbc.sql(OWN)
                .param("account", account)
                .query((row, number) -> info(row))
                .single();
    }

    /** Empty if the address opens no page. */
    Optional<StoredPage> page(PageAddress address) {
        return at(address, SHOWN).query((row, number) -> page(row)).optional();
    }

    /** A project in full; empty if the address opens no page, or the project is not shown on it. */
    Optional<StoredProject> project(PageAddress address, UUID project) {
        return at(address, SHOWN_PROJECT)
                .param("project", project)
                .query((row, number) -> new StoredProject(
                        row.getObject("account_id", UUID.class), read(row, "content", ProjectContent.class)))
                .optional();
    }

    /** Whose file it is; empty if the address opens no page, or nothing that is shown on it has the file. */
    Optional<UUID> ownerShowing(PageAddress address, UUID file) {
        return at(address, OWNER_SHOWING_FILE, " and f.shows")
                .param("file", file.toString())
                .query(UUID.class)
                .optional();
    }

    private StatementSpec at(PageAddress address, String select) {
        return at(address, select, "");
    }

    private StatementSpec at(PageAddress address, String select, String more) {
        return switch (address) {
            case PageAddress.Named(String name) ->
                jdbc.sql(select + " where f.visibility = 'PUBLIC' and f.name = :name" + more)
                        .param("name", name);
            case PageAddress.Linked(String secret) ->
                jdbc.sql(select + " where f.link_hash = :link and coalesce(f.link_expires_on >= :today, true)" + more)
                        .param("link", Secrets.digest(secret))
                        .param("today", today.today());
            case OwnPage(UUID account) ->
                jdbc.sql(select + " where f.account_id = :account" + more).param("account", account);
        };
    }

    private static PortfolioInfo info(ResultSet row) throws SQLException {
        String visibility = row.getString("visibility");
        return new PortfolioInfo(
                row.getInt("version"),
                visibility == null ? PageContent.EMPTY : read(row, "content", PageContent.class),
                visibility == null ? Visibility.PRIVATE : Visibility.valueOf(visibility),
                row.getString("name"),
                row.getBoolean("has_link"),
                row.getObject("link_expires_on", LocalDate.class),
                list(row, "projects", ChosenProject[].class),
                list(row, "certifications", ChosenCertification[].class));
    }

    private static StoredPage page(ResultSet row) throws SQLException {
        return new StoredPage(
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                read(row, "content", PageContent.class),
                list(row, "projects", ChosenProject[].class),
                list(row, "certifications", ChosenCertification[].class));
    }

    private static <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        return PortfolioJson.read(row.getString(column), type);
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        @Nullable String json = row.getString(column);
        return json == null ? List.of() : List.of(PortfolioJson.read(json, type));
    }
}
