package io.cairn.portfolio;

import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/**
 * A person's portfolio page. Its secret link stays behind: nobody knows it, only its digest is kept. A public page is
 * public again if its name is still free.
 */
@Component
@Order(60)
class PageArchive implements ArchivePart {

    /**
     * The page as the archive has it.
     *
     * @param name under which it is or was public
     * @param projects those ever put on the page, in its order; likewise the certifications
     */
    private record Page(
            int version,
            PageContent content,
            boolean isPublic,
            @Nullable String name,
            List<Placement> projects,
            List<Placement> certifications) {

        Page {
            boolean named = name != null && PageNames.problemWith(name).isEmpty();
            if (name != null && !named || isPublic && !named) {
                throw new IllegalArgumentException("No page can be called '%s'".formatted(name));
            }
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    PageArchive(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "portfolio";
    }

    @Override
    public Optional<String> presence() {
        return Optional.of("select from portfolio where account_id = :owner");
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        about(owner, "select version, content, visibility, name from portfolio where account_id = :owner")
                .query((row, number) -> new Page(
                        row.getInt("version"),
                        PortfolioJson.read(row.getString("content"), PageContent.class),
                        row.getString("visibility").equals(Visibility.PUBLIC.name()),
                        row.getString("name"),
                        placed(owner, "project"),
                        placed(owner, "certification")))
                .optional()
                .ifPresentOrElse(document::writePOJO, document::writeNull);
    }

    private List<Placement> placed(UUID owner, String thing) {
        return about(owner, """
                        select THING_id, shown from portfolio_THING
                         where account_id = :owner order by position""".replace("THING", thing))
                .query((row, number) -> new Placement(row.getObject(1, UUID.class), row.getBoolean(2)))
                .list();
    }

    private JdbcClient.StatementSpec about(UUID owner, String sql) {
        return jdbc.sql(sql).param("owner", owner);
    }

    @Override
    public void check(ArchiveMember member) {
        member.one(Page.class);
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.one(Page.class).ifPresent(page -> {
            String free = page.name() == null || isTaken(page.name()) ? null : page.name();
            boolean isPublic = page.isPublic() && free != null;
            about(owner, """
                    insert into portfolio (account_id, version, content, visibility, name, changed_at)
                    values (:owner, :version, cast(:content as jsonb), :visibility, :name, :now)""")
                    .param("version", page.version())
                    .param("content", PortfolioJson.write(page.content()))
                    .param("visibility", (isPublic ? Visibility.PUBLIC : Visibility.PRIVATE).name())
                    .param("name", free, Types.VARCHAR)
                    .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
            place(owner, "project", page.projects());
            place(owner, "certification", page.certifications());
        });
    }

    private boolean isTaken(String name) {
        return jdbc.sql("select exists (select from portfolio where name = :name)")
                .param("name", name)
                .query(Boolean.class)
                .single();
    }

    private void place(UUID owner, String thing, List<Placement> order) {
        for (int position = 0; position < order.size(); position++) {
            about(owner, """
                    insert into portfolio_THING (account_id, THING_id, position, shown)
                    values (:owner, :id, :position, :shown)""".replace("THING", thing))
                    .param("id", order.get(position).id())
                    .param("position", position + 1)
                    .param("shown", order.get(position).shown())
                    .update();
        }
    }
}
