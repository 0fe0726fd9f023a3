package io.cairn.portfolio;

import io.cairn.progress.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio page with all that its visitors see, and nothing else.
 *
 * @param ownerName the name its owner goes by
 * @param name the public name of the page; {@code null} while it is not public
 * @param projects in the owner's order, without their long descriptions
 * @param stages all stages of the lifecycle; none when the owner does not show them
 * @param skills by evidence, the strongest first; none when the owner does not show them
 */
public record PublicPage(
        String ownerName,
        @Nullable String name,
        PageContent content,
        List<ChosenProject> projects,
        List<ShownCertification> certifications,
        List<ShownStage> stages,
        List<SkillGroup> skills) {

    public PublicPage {
        projects = List.copyOf(projects);
        certifications = List.copyOf(certifications);
        stages = List.copyOf(stages);
        skills = List.copyOf(skills);
    }

    /**
     * @param expired whether it has run out
     * @param retired whether its issuer does not offer it any more
     */
    public record ShownCertification(CertificationContent content, boolean expired, boolean retired) {}

    /** @param covered whether a finished project of the page went through it */
    public record ShownStage(String name, boolean covered) {}

    /** Skills that are shown equally well. */
    public record SkillGroup(Evidence evidence, List<ShownSkill> skills) {

        public SkillGroup {
            skills = List.copyOf(skills);
        }
    }

    /** How many stages are covered. */
    public long coveredStages() {
        return stages.stream().filter(ShownStage::covered).count();
    }
}
