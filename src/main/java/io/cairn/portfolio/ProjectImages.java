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
}
