package io.cairn.portfolio.web;

import io.cairn.portfolio.PublicPage.SkillGroup;
import io.cairn.portfolio.ShownSkill;
import io.cairn.progress.Evidence;
import java.util.List;
import java.util.Locale;

/**
 * Skills that are shown equally well.
 *
 * @param style class of the mark in front of it; what it stands for is also said in words
 * @param quiet whether they are only named, because nothing shows them
 */
record SkillList(String style, String title, String meaning, boolean quiet, List<String> skills) {

    static SkillList of(SkillGroup group, PageWords words) {
        String evidence = group.evidence().name().toLowerCase(Locale.ROOT);
        return new SkillList(
                evidence,
                words.text("evidence." + evidence),
                words.text("evidence." + evidence + ".meaning"),
                group.evidence() == Evidence.CLAIMED,
                group.skills().stream().map(skill -> line(skill, words)).toList());
    }

    static String line(ShownSkill skill, PageWords words) {
        String level = words.of(skill.level()).toLowerCase(PageWords.LOCALE);
        return skill.verifiedOn() == null
                ? words.text("skill", skill.name(), level)
                : words.text("skill.verified", skill.name(), level, PageWords.day(skill.verifiedOn()));
    }
}
