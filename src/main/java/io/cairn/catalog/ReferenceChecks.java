package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every slug and unit id that something names must exist. */
final class ReferenceChecks {

    private final CatalogContent content;
    private final Findings findings;
    private final Set<UnitId> units;
    private final Set<Slug> skills;
    private final Set<Slug> roles;
    private final Set<Slug> sources;

    ReferenceChecks(CatalogContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        units = content.skills().stream()
                .flatMap(skill -> skill.units().stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
        skills = slugs(content.skills(), Skill::slug);
        roles = slugs(content.roles(), CareerRole::slug);
        sources = slugs(content.sources(), Source::slug);
    }

    private static <T> Set<Slug> slugs(List<T> things, Function<T, Slug> slug) {
        return things.stream().map(slug).collect(Collectors.toSet());
    }

    void run() {
        Set<Slug> areas = slugs(content.areas(), SkillArea::slug);
        content.skills().forEach(skill -> skill(skill, areas));
        Set<Slug> certifications = slugs(content.certifications(), Certification::slug);
        Set<Slug> guide = slugs(content.guide(), GuideEntry::slug);
        content.roles().forEach(role -> role(role, certifications, guide));
        Set<Slug> stages = slugs(content.stages(), LifecycleStage::slug);
        Set<Slug> rubrics = slugs(content.rubrics(), Rubric::slug);
        content.briefs().forEach(brief -> brief(brief, stages, rubrics));
        content.resources()
                .forEach(resource -> findings.references(
                        CatalogKey.of(CatalogKey.Kind.RESOURCE, resource.slug()), "units", resource.units(), units));
        content.certifications()
                .forEach(certification -> findings.references(
                        CatalogKey.of(CatalogKey.Kind.CERTIFICATION, certification.slug()),
                        "units",
                        certification.units(),
                        units));
        content.guide().forEach(this::guideEntry);
        content.backgrounds()
                .forEach(background -> findings.references(
                        CatalogKey.of(CatalogKey.Kind.BACKGROUND, background.slug()),
                        "knows",
                        background.knows(),
                        units));
    }

    private void skill(Skill skill, Set<Slug> areas) {
        findings.reference(CatalogKey.of(CatalogKey.Kind.SKILL, skill.slug()), "area", skill.area(), areas);
        for (Unit unit : skill.units()) {
            List<UnitId> prerequisites =
                    unit.prerequisites().stream().map(Prerequisite::unit).toList();
            findings.references(CatalogKey.of(unit.id()), "prerequisites", prerequisites, units);
        }
    }

    private void role(CareerRole role, Set<Slug> certifications, Set<Slug> guide) {
        CatalogKey key = CatalogKey.of(CatalogKey.Kind.ROLE, role.slug());
        findings.references(
                key,
                "requirements",
                role.requirements().stream().map(Requirement::skill).toList(),
                skills);
        role.challenges().forEach(challenge -> findings.references(key, "challenges", challenge.units(), units));
        role.figures().forEach(figure -> findings.reference(key, "figures", figure.source(), sources));
        List<Slug> steppingStones = role.steppingStones().stream()
                .map(CareerRole.SteppingStone::role)
                .toList();
        otherRoles(key, "steppingStones", role, steppingStones);
        List<Slug> comparisons =
                role.comparisons().stream().map(CareerRole.Comparison::role).toList();
        otherRoles(key, "comparisons", role, comparisons);
        findings.references(key, "certifications", role.certifications(), certifications);
        findings.references(key, "guide", role.guide(), guide);
    }

    private void otherRoles(CatalogKey key, String field, CareerRole role, List<Slug> others) {
        findings.references(key, field, others, roles);
        if (others.contains(role.slug())) {
            findings.error(Kind.SELF_REFERENCE, key, field + " names the role itself");
        }
    }

    private void brief(ProjectBrief brief, Set<Slug> stages, Set<Slug> rubrics) {
        CatalogKey key = CatalogKey.of(CatalogKey.Kind.PROJECT, brief.slug());
        findings.references(key, "stages", brief.stages(), stages);
        findings.references(key, "needs", brief.needs(), units);
        findings.references(key, "proves", brief.proves(), units);
        findings.reference(key, "rubric", brief.rubric(), rubrics);
    }

    private void guideEntry(GuideEntry entry) {
        CatalogKey key = CatalogKey.of(CatalogKey.Kind.GUIDE, entry.slug());
        findings.references(key, "roles", entry.roles(), roles);
        findings.references(key, "sources", entry.sources(), sources);
    }
}
