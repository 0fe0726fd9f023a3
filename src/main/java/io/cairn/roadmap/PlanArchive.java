package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import io.cairn.shared.archive.RecordWalk;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** Every plan a person has accepted, with its settings. They are large, so they come one by one. */
@Component
@Order(31)
class PlanArchive implements ArchivePart {

    private static final int AT_ONCE = 5;

    /**
     * A plan as the archive has it.
     *
     * @param roadmap the id of one of {@link RoadmapArchive}'s
     * @param cause like the next two missing in archives older than they are
     * @param skipped as it was when the plan was accepted
     */
    private record Row(
            UUID roadmap,
            int number,
            Instant acceptedAt,
            @Nullable PlanCause cause,
            PlanSettings settings,
            @Nullable Arrangement arrangement,
            @Nullable Set<StepKey> skipped,
            Plan plan) {}

    private record Head(Slug role, int edition) {}

    private final JdbcClient jdbc;
    private final Catalogs catalogs;

    PlanArchive(JdbcClient jdbc, Catalogs catalogs) {
        this.jdbc = jdbc;
        this.catalogs = catalogs;
    }

    @Override
    public String name() {
        return "plans";
    }

    /** There is no plan without a roadmap. */
    @Override
    public Optional<String> presence() {
        return Optional.empty();
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        document.writeStartArray();
        about(owner, """
                select r.form_id, p.number, p.accepted_at, p.cause, p.settings, p.arrangement, p.skipped, p.plan
                  from roadmap_plan p
                  join roadmap r on r.account_id = p.account_id and r.id = p.roadmap_id
                 where p.account_id = :owner
                 order by r.created_at, r.id, p.number""").withFetchSize(AT_ONCE).query(row -> {
            String skipped = row.getString("skipped");
            document.writePOJO(new Row(
                    row.getObject("form_id", UUID.class),
                    row.getInt("number"),
                    row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                    PlanCause.valueOf(row.getString("cause")),
                    RoadmapJson.read(row.getString("settings"), PlanSettings.class),
                    RoadmapJson.read(row.getString("arrangement"), Arrangement.class),
                    skipped == null ? null : RoadmapRows.steps(skipped),
                    RoadmapJson.read(row.getString("plan"), Plan.class)));
        });
        document.writeEndArray();
    }

    private JdbcClient.StatementSpec about(UUID owner, String sql) {
        return jdbc.sql(sql).param("owner", owner);
    }

    /** What it refers to is looked at when its roadmap is there. */
    @Override
    public void check(ArchiveMember member) {
        member.each(Row.class, row -> {});
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(Row.class, row -> {
            Head head = head(owner, row.roadmap());
            require(
                    row.settings().role().equals(head.role()),
                    "The plan leads to '%s'",
                    row.settings().role());
            requireKnown(catalogs.edition(head.edition()), row.plan());
            requireSound(row.settings());
            about(owner, """
                    insert into roadmap_plan
                           (account_id, roadmap_id, number, settings, plan, accepted_at, cause, arrangement, skipped)
                    select account_id, id, :number, cast(:settings as jsonb), cast(:plan as jsonb), :at, :cause,
                           cast(:arrangement as jsonb), cast(:skipped as jsonb)
                      from roadmap where account_id = :owner and form_id = :roadmap""")
                    .param("roadmap", row.roadmap())
                    .param("number", row.number())
                    .param("settings", RoadmapJson.write(row.settings()))
                    .param("plan", RoadmapJson.write(row.plan()))
                    .param(
                            "cause",
                            Objects.requireNonNullElse(row.cause(), PlanCause.SETTINGS)
                                    .name())
                    .param(
                            "arrangement",
                            RoadmapJson.write(Objects.requireNonNullElse(row.arrangement(), Arrangement.NONE)))
                    .param("skipped", row.skipped() == null ? null : RoadmapJson.write(row.skipped()))
                    .param("at", row.acceptedAt().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    private Head head(UUID owner, UUID roadmap) {
        return about(owner, "select role_key, edition from roadmap where account_id = :owner and form_id = :roadmap")
                .param("roadmap", roadmap)
                .query((row, number) ->
                        new Head(new Slug(row.getString("role_key").replaceFirst("^role/", "")), row.getInt("edition")))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No roadmap " + roadmap));
    }

    /** The screens look up everything that a plan names. */
    private static void requireKnown(Catalog catalog, Plan plan) {
        RecordWalk.through(plan, value -> {
            switch (value) {
                case StepKey step -> require(RequestCheck.isKnown(catalog, step), "Not in the edition: '%s'", step);
                case UnitId unit -> require(catalog.contains(unit), "Not in the edition: '%s'", unit);
                default -> {}
            }
        });
    }

    private static void requireSound(PlanSettings settings) {
        try {
            SettingsCheck.checkCarried(settings);
        } catch (SettingsException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static void require(boolean holds, String message, Object value) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(value));
        }
    }
}
