package io.cairn.portfolio;

import java.util.List;

/**
 * A project of a portfolio page in full.
 *
 * @param ownerName the name the page's owner goes by
 * @param stages names of the lifecycle stages it went through, in their order
 * @param proves names of the skills it shows, with their levels
 */
public record PublicProject(String ownerName, ProjectContent content, List<String> stages, List<ShownSkill> proves) {

    public PublicProject {
        stages = List.copyOf(stages);
        proves = List.copyOf(proves);
    }
}
