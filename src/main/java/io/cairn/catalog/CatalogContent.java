package io.cairn.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * The whole catalogue as plain lists: what YAML files hold, what a published edition stores as one document.
 * Its form is described in {@code src/docs/catalog-format.md}.
 */
public record CatalogContent(
        List<Source> sources,
        List<SkillArea> areas,
        List<Skill> skills,
        List<LifecycleStage> stages,
        List<CareerRole> roles,
        List<LearningResource> resources,
        List<Rubric> rubrics,
        List<ProjectBrief> briefs,
        List<Certification> certifications,
        List<CareerTask> tasks,
        List<GuideEntry> guide,
        List<Background> backgrounds)
        implements Serializable {}
