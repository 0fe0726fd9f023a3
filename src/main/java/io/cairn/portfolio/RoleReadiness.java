package io.cairn.portfolio;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ProjectBrief;
import io.cairn.progress.Today;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.Standpoint;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How ready the signed-in learner's portfolio is for the career role that their current roadmap leads to. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class RoleReadiness extends SessionService {

    private final transient ProjectRepository projects;
    private final transient Roadmaps roadmaps;
    private final transient Catalogs catalogs;
    private final transient CurrentUser user;
    private final transient Today today;

    RoleReadiness(ProjectRepository projects, Roadmaps roadmaps, Catalogs catalogs, CurrentUser user, Today today) {
        this.projects = projects;
        this.roadmaps = roadmaps;
        this.catalogs = catalogs;
        this.user = user;
        this.today = today;
    }

    /** What the role asks for, without what is optional. One statement. */
    public Readiness readiness(RoadmapView roadmap) {
        Catalog catalog = catalogs.edition(roadmap.edition());
        List<ProjectFacts> facts = projects.ofAccount(user.id()).stream()
                .map(Project::info)
                .map(project ->
                        facts(catalog, new ChosenProject(project.id(), true, project.brief(), project.content())))
                .toList();
        return Readiness.of(
                catalog.role(roadmap.role()).portfolioRule(), catalog.content().stages(), facts, List.of());
    }

    /**
     * The whole checklist with the best next brief. Two statements.
     *
     * @param page the learner's own, which has all their projects and certifications
     * @return empty without a roadmap
     */
    public Optional<ReadinessReport> report(PortfolioInfo page) {
        return roadmaps.standpoint().map(standpoint -> report(page, standpoint));
    }

    private ReadinessReport report(PortfolioInfo page, Standpoint standpoint) {
        Catalog catalog = catalogs.edition(standpoint.edition());
        CareerRole role = catalog.role(standpoint.role());
        List<ProjectFacts> facts =
                page.projects().stream().map(project -> facts(catalog, project)).toList();
        Readiness readiness = Readiness.of(
                role.portfolioRule(), catalog.content().stages(), facts, helpful(page.certifications(), role));
        NextBrief next = new BriefAdvice(role.portfolioRule(), catalog, facts)
                .best(brief -> hours(catalog, standpoint, facts, brief), unwanted(catalog, standpoint))
                .orElse(null);
        return new ReadinessReport(
                role.slug(),
                standpoint.edition(),
                role.portfolioRule().summary(),
                readiness,
                next,
                next == null ? null : standpoint.places().get(next.brief()));
    }

    private static ProjectFacts facts(Catalog catalog, ChosenProject project) {
        ProjectContent content = project.content();
        List<String> points = QualityChecklist.of(catalog, project.brief(), content.paradigm()).stream()
                .map(QualityPoint::key)
                .toList();
        return ProjectFacts.of(project.id(), project.brief(), content, points);
    }

    private List<String> helpful(List<ChosenCertification> certifications, CareerRole role) {
        LocalDate day = today.today();
        return certifications.stream()
                .map(ChosenCertification::content)
                .filter(content -> role.certifications().contains(content.certification()))
                .filter(content ->
                        content.expiresOn() == null || !content.expiresOn().isBefore(day))
                .map(CertificationContent::name)
                .toList();
    }

    private static int hours(Catalog catalog, Standpoint standpoint, List<ProjectFacts> facts, ProjectBrief brief) {
        if (standpoint.done().contains(brief.slug())) {
            return 0;
        }
        int spent = facts.stream()
                .filter(project -> brief.slug().equals(project.brief()))
                .mapToInt(ProjectFacts::hours)
                .max()
                .orElse(0);
        return new BriefHours(catalog, standpoint.known()).of(brief, spent);
    }

    /** Also what the newest edition does not have any more: no project can be begun from it. */
    private Set<Slug> unwanted(Catalog catalog, Standpoint standpoint) {
        Set<Slug> current =
                catalogs.current().briefs().stream().map(ProjectBrief::slug).collect(Collectors.toSet());
        Set<Slug> unwanted = new HashSet<>(standpoint.skipped());
        catalog.briefs().stream()
                .map(ProjectBrief::slug)
                .filter(brief -> !current.contains(brief))
                .forEach(unwanted::add);
        return unwanted;
    }
}
