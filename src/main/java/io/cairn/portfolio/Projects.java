package io.cairn.portfolio;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Proof;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in learner's projects. What does not exist and what is somebody else's both end in a
 * {@link NotFoundException}.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Projects extends SessionService {

    static final int MAX_VERSIONS = 50;

    private final transient ProjectRepository projects;
    private final transient ProjectEvidence evidence;
    private final transient Catalogs catalogs;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Projects(ProjectRepository projects, ProjectEvidence evidence, Catalogs catalogs, CurrentUser user, Clock clock) {
        this.projects = projects;
        this.evidence = evidence;
        this.catalogs = catalogs;
        this.user = user;
        this.clock = clock;
    }

    /** As last saved, the newest project first. */
    public List<ProjectInfo> all() {
        return projects.ofAccount(user.id()).stream().map(Project::info).toList();
    }

    public ProjectInfo project(UUID id) {
        return find(id).orElseThrow(() -> notFound(id));
    }

    private Optional<ProjectInfo> find(UUID id) {
        return projects.findById(new ProjectId(user.id(), id)).map(Project::info);
    }

    /**
     * Begins a project.
     *
     * @param brief what it is made from; {@code null} for a free one
     * @param formId identity of the form: sending it twice makes one project
     * @return the project's id, the same for the same form
     * @throws NotFoundException if the newest edition has no such brief
     * @throws TooManyProjectsException if there are {@link ProjectRules#MAX_PROJECTS} already
     */
    @Transactional
    public UUID create(@Nullable Slug brief, UUID formId) {
        ProjectContent content = brief == null
                ? ProjectContent.EMPTY
                : ProjectContent.of(catalogs.currentOriginal().brief(brief));
        return projects.insert(
                        user.id(),
                        formId,
                        Project.briefKey(brief),
                        PortfolioJson.write(content),
                        clock.instant(),
                        ProjectRules.MAX_PROJECTS)
                .or(() -> projects.findIdByForm(user.id(), formId))
                .orElseThrow(TooManyProjectsException::new);
    }

    /** Saves what no form has a draft of; see {@link #save(UUID, ProjectContent, int, UUID)}. */
    @Transactional
    public ProjectInfo save(UUID id, ProjectContent content, int expectedVersion) {
        return store(id, content, expectedVersion, null);
    }

    /**
     * Saves a project as its next version and drops the draft that the form has of it. A finished one is evidence for
     * what it proves from then on, any other is not. Saving the same twice makes one version.
     *
     * @param expectedVersion of the project that was edited
     * @param editor the form it was typed into
     * @throws ProjectInvalidException if it breaks one of the {@link ProjectRules}
     * @throws StaleProjectException if another form has saved something else since; nothing is overwritten
     * @throws NotFoundException also if the catalogue has never had one of the units or stages, or the person not one of
     *     the pictures
     */
    @Transactional
    public ProjectInfo save(UUID id, ProjectContent content, int expectedVersion, UUID editor) {
        return store(id, content, expectedVersion, editor);
    }

    /**
     * Lets a project be evidence for one more unit; otherwise like {@link #save}.
     *
     * @param project as it was read
     * @return what shows the unit; empty as long as the project is not finished
     */
    @Transactional
    public Optional<Proof> letProve(ProjectInfo project, UnitId unit) {
        return evidence.proofBy(store(project.id(), project.content().proving(unit), project.version(), null));
    }

    private ProjectInfo store(UUID id, ProjectContent content, int expectedVersion, @Nullable UUID editor) {
        List<ProjectProblem> problems = ProjectRules.check(content);
        if (!problems.isEmpty()) {
            throw new ProjectInvalidException(problems);
        }
        List<Tuple> saved = projects.save(
                user.id(),
                id,
                expectedVersion,
                PortfolioJson.write(content),
                clock.instant(),
                keysIn(content).stream().map(CatalogKey::toString).toArray(String[]::new),
                content.files(),
                editor,
                MAX_VERSIONS);
        if (saved.isEmpty()) {
            return savedBefore(id, content, expectedVersion);
        }
        Tuple row = saved.getFirst();
        ProjectInfo project = new ProjectInfo(
                id,
                row.get(0, Integer.class),
                Project.briefIn(row.get(1, String.class)),
                content,
                row.get(2, Instant.class));
        evidence.follow(project);
        return project;
    }

    /** What of the catalogue a project refers to. */
    static List<CatalogKey> keysIn(ProjectContent content) {
        return Stream.concat(
                        content.stages().stream().map(stage -> CatalogKey.of(CatalogKey.Kind.STAGE, stage)),
                        content.proves().stream().map(CatalogKey::of))
                .toList();
    }

    /** Why nothing was saved: a second click on the same, another form, or a reference into nothing. */
    private ProjectInfo savedBefore(UUID id, ProjectContent content, int expectedVersion) {
        ProjectInfo current = project(id);
        if (current.content().equals(content)) {
            return current;
        }
        if (current.version() == expectedVersion) {
            throw new NotFoundException("A unit, stage or picture of project %s leads nowhere".formatted(id));
        }
        throw new StaleProjectException(current);
    }

    /** Every saved state that is kept, the present one first. */
    public List<ProjectVersion> versions(UUID id) {
        List<ProjectVersion> versions = projects.versions(user.id(), id);
        if (versions.isEmpty()) {
            throw notFound(id);
        }
        return versions;
    }

    /** What the project was when it had that version. */
    public ProjectContent version(UUID id, int number) {
        return projects.findVersion(new ProjectVersionId(user.id(), id, number))
                .map(StoredVersion::content)
                .orElseThrow(() -> notFound(id));
    }

    /** What would be lost by {@link #remove}; nothing for a project that is not there. */
    public RemovalPreview previewRemoval(UUID id) {
        return evidence.previewWithdraw(id);
    }

    /** Removes a project with all its versions and drafts; what it was evidence for is not shown by it any more. */
    @Transactional
    public void remove(UUID id) {
        if (projects.remove(user.id(), id) == 0) {
            throw notFound(id);
        }
        evidence.withdraw(id);
    }

    static NotFoundException notFound(UUID id) {
        return new NotFoundException("No project " + id);
    }
}
