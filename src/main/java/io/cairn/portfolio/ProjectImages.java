package io.cairn.portfolio;

import io.cairn.file.FileUse;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says which uploaded pictures projects still need. */
@Component
class ProjectImages implements FileUse {

    private final ProjectRepository projects;

    ProjectImages(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    public Set<UUID> usedAmong(Collection<UUID> files) {
        return projects.imagesAmong(files.toArray(UUID[]::new));
    }

    /** Holds on to what a project that came from elsewhere shows; what the person does not have is passed over. */
    void hold(UUID owner, UUID project, ProjectContent content) {
        if (content.files().length > 0) {
            projects.holdImages(owner, project, content.files());
        }
    }
}
