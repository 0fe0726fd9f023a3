package io.cairn.portfolio;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.KnownKeys;
import io.cairn.shared.Slug;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** A person's projects as last saved. What they are evidence for is not read, but follows from them again. */
@Component
@Order(40)
class ProjectArchive implements ArchivePart {

    /**
     * A project as the archive has it.
     *
     * @param shownOn since when it is evidence; {@code null} unless it is
     */
    private record Row(
            UUID id,
            int version,
            @Nullable Slug brief,
            Instant savedAt,
            @Nullable LocalDate shownOn,
            ProjectContent content) {}

    private final JdbcClient jdbc;
    private final ProjectRepository projects;
    private final ProjectImages images;
    private final ProjectEvidence evidence;
    private final KnownKeys known;

    ProjectArchive(
            JdbcClient jdbc,
            ProjectRepository projects,
            ProjectImages images,
            ProjectEvidence evidence,
            KnownKeys known) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.images = images;
        this.evidence = evidence;
        this.known = known;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public Optional<String> presence() {
        return Optional.of("select from project where account_id = :owner");
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        Map<UUID, LocalDate> shown = evidence.shownOn();
        document.writeStartArray();
        projects.ofAccount(owner).reversed().stream()
                .map(Project::info)
                .map(project -> new Row(
                        project.id(),
                        project.version(),
                        project.brief(),
                        project.savedAt(),
                        shown.get(project.id()),
                        project.content()))
                .forEach(document::writePOJO);
        document.writeEndArray();
    }

    @Override
    public void check(ArchiveMember member) {
        Set<UUID> seen = new TreeSet<>();
        Set<CatalogKey> keys = new TreeSet<>();
        member.each(Row.class, row -> {
            if (seen.add(row.id()) && seen.size() > ProjectRules.MAX_PROJECTS) {
                throw new IllegalArgumentException("More than %d projects".formatted(ProjectRules.MAX_PROJECTS));
            }
            List<ProjectProblem> problems = ProjectRules.check(row.content());
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(problems.toString());
            }
            keys.addAll(ProjectEvidence.items(row.brief(), row.content()));
            keys.addAll(Projects.keysIn(row.content()));
        });
        known.neverHad(keys).forEach(key -> member.lacks(key.toString()));
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(Row.class, row -> {
            jdbc.sql("""
                    insert into project (account_id, id, version, form_id, brief_key, content, saved_at)
                    values (:owner, :id, :version, uuidv7(), :brief, cast(:content as jsonb), :at)""")
                    .param("owner", owner)
                    .param("id", row.id())
                    .param("version", row.version())
                    .param("brief", Project.briefKey(row.brief()))
                    .param("content", PortfolioJson.write(row.content()))
                    .param("at", row.savedAt().atOffset(ZoneOffset.UTC))
                    .update();
            images.hold(owner, row.id(), row.content());
            evidence.follow(
                    new ProjectInfo(row.id(), row.version(), row.brief(), row.content(), row.savedAt()), row.shownOn());
        });
    }
}
