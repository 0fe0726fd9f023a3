package io.cairn.portfolio.ui;

import io.cairn.catalog.UnitId;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.ProjectInvalidException;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.StaleProjectException;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Proof;
import io.cairn.roadmap.ui.ProofOffer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From a finished step to one of the learner's projects. */
@Component
class ProjectProofOffer implements ProofOffer {

    private final Projects projects;

    ProjectProofOffer(Projects projects) {
        this.projects = projects;
    }

    @Override
    public EvidenceSource source() {
        return EvidenceSource.PROJECT;
    }

    @Override
    public List<Choice> choicesFor(UnitId unit) {
        return projects.all().stream()
                .<Choice>map(project -> new ProjectOffered(projects, project, unit))
                .toList();
    }

    @Override
    public String addressOfNew() {
        return PortfolioNavigation.newProject();
    }

    private record ProjectOffered(Projects projects, ProjectInfo project, UnitId unit) implements Choice {

        @Override
        public String title() {
            return ProjectWords.title(project.content());
        }

        @Override
        public String address() {
            return PortfolioNavigation.project(project.id());
        }

        @Override
        public Optional<Proof> choose() {
            try {
                return projects.letProve(project, unit);
            } catch (ProjectInvalidException | StaleProjectException e) {
                throw new RefusedException(e);
            }
        }
    }
}
