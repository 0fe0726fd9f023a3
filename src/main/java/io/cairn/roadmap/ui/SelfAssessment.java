package io.cairn.roadmap.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import io.cairn.catalog.SkillArea;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What somebody knows, skill by skill, folded by area. Fields are made when an area is opened. */
class SelfAssessment extends Section {

    private final Set<UnitId> known = new TreeSet<>();
    private final List<Area> areas;
    private final SerializableConsumer<Set<UnitId>> changed;

    SelfAssessment(Catalog catalog, Set<UnitId> known, SerializableConsumer<Set<UnitId>> changed) {
        this.changed = changed;
        addClassName("self-assessment");
        add(new H2(getTranslation("onboarding.assessment")));
        Paragraph help = new Paragraph(getTranslation("onboarding.assessment.help"));
        help.addClassName("soft");
        add(help);
        areas = catalog.areas().stream()
                .map(area -> new Area(area, skillsOf(catalog, area)))
                .toList();
        areas.forEach(this::add);
        show(known);
    }

    private static List<Skill> skillsOf(Catalog catalog, SkillArea area) {
        return catalog.skills().stream()
                .filter(skill -> skill.area().equals(area.slug()))
                .toList();
    }

    /** Shows other knowledge, for example after another background was picked. */
    final void show(Set<UnitId> units) {
        known.clear();
        known.addAll(units);
        areas.forEach(Area::refresh);
    }

    private void assess(Skill skill, int level) {
        skill.units().forEach(unit -> {
            if (unit.id().level().level() <= level) {
                known.add(unit.id());
            } else {
                known.remove(unit.id());
            }
        });
        changed.accept(Set.copyOf(known));
    }

    private int levelOf(Skill skill) {
        return skill.units().stream()
                .map(Unit::id)
                .filter(known::contains)
                .mapToInt(id -> id.level().level())
                .max()
                .orElse(0);
    }

    /** One area; its summary counts the skills that are known at all. */
    private class Area extends Details {

        private final String name;
        private final List<Skill> skills;
        private final Div rows = new Div();

        Area(SkillArea area, List<Skill> skills) {
            this.name = area.name();
            this.skills = skills;
            rows.addClassName("assessment-rows");
            add(rows);
            addOpenedChangeListener(opened -> fill());
        }

        void refresh() {
            long some = skills.stream().filter(skill -> levelOf(skill) > 0).count();
            setSummaryText(getTranslation("onboarding.assessment.area", name, some, skills.size()));
            rows.removeAll();
            fill();
        }

        private void fill() {
            if (isOpened() && rows.getChildren().findAny().isEmpty()) {
                skills.forEach(skill -> rows.add(new LevelField(skill, levelOf(skill), level -> {
                    assess(skill, level);
                    long some =
                            skills.stream().filter(each -> levelOf(each) > 0).count();
                    setSummaryText(getTranslation("onboarding.assessment.area", name, some, skills.size()));
                })));
            }
        }
    }
}
