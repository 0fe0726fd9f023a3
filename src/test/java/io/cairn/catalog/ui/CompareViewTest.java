package io.cairn.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.SkillComparison;
import io.cairn.catalog.SkillComparison.SkillRow;
import io.cairn.shared.Slug;
import io.cairn.support.ViewTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CompareViewTest extends ViewTest {

    private static final String TWO = "roles/compare?role=machine-learning-engineer&role=data-scientist";

    @Autowired
    private Catalogs catalogs;

    private static String page() {
        return textOf(_get(CompareView.class));
    }

    @Test
    void everyFactStandsSideBySide() {
        open(TWO);
        assertThat(page())
                .contains(
                        "What it is",
                        "Primary focus",
                        "Typical output",
                        "A day in it",
                        "What you answer for",
                        "You work with",
                        "Closest relative",
                        "In one line",
                        "You can come from",
                        "lifecycle stages",
                        "Questions people ask",
                        "It suits you if",
                        "Look elsewhere if",
                        "What makes it hard",
                        "Industries",
                        "How it differs from the others here",
                        "Salary, senior (US)",
                        "Outlook",
                        "From zero, 12 h a week",
                        "Classpedia, May 20, 2026");
    }

    @Test
    void rowsThatDifferSaySoInWords() {
        open(TWO);
        assertThat(_find(NativeTableRow.class, spec -> spec.withClasses("differs")))
                .isNotEmpty()
                .allMatch(row -> textOf(row).contains("Differs"));
        assertThat(_find(NativeTableRow.class, spec -> spec.withClasses("is-same")))
                .isNotEmpty();
        open(TWO + "&show=differences");
        assertThat(_find(NativeTableRow.class, spec -> spec.withClasses("is-same")))
                .isEmpty();
    }

    @Test
    void rolesAreAddedAndTakenAwayByTheAddress() {
        open(TWO);
        open(_get(Anchor.class, spec -> spec.withText("Statistician")).getHref());
        assertThat(_find(NativeTableHeaderCell.class, spec -> spec.withAttribute("scope", "col")))
                .hasSize(4);
        open(_get(Anchor.class, spec -> spec.withAttribute("aria-label", "Remove Statistician from the comparison"))
                .getHref());
        assertThat(_find(NativeTableHeaderCell.class, spec -> spec.withAttribute("scope", "col")))
                .hasSize(3);
    }

    @Test
    void whatTheAddressCannotHaveIsSaid() {
        open(TWO + "&role=<script>&role=data-scientist&role=statistician&role=data-analyst&role=data-engineer");
        assertThat(page())
                .contains(
                        "There is no career role called “<script>”.",
                        "Data Scientist was asked for twice",
                        "Data Engineer is left out: up to four");
        assertThat(_find(Anchor.class, spec -> spec.withAttribute("aria-disabled", "true")))
                .isNotEmpty();
    }

    @Test
    void oneRoleAsksForAnother() {
        open("roles/compare");
        assertThat(page()).contains("Pick the roles to compare");
        open("roles/compare?role=machine-learning-engineer");
        assertThat(page()).contains("One more, please", "Compare with Data Scientist");
    }

    @Test
    void everySkillStandsInOneGroup() {
        Catalog catalog = catalogs.current();
        List<CareerRole> roles = catalog.roles().subList(0, 3);
        SkillComparison skills = SkillComparison.of(catalog, roles);
        List<SkillRow> rows = new ArrayList<>(skills.shared());
        rows.addAll(skills.levels());
        rows.addAll(skills.some());
        skills.only().values().forEach(rows::addAll);
        List<Slug> asked = roles.stream()
                .flatMap(role -> role.requirements().stream())
                .map(requirement -> requirement.skill())
                .distinct()
                .toList();
        assertThat(rows).extracting(SkillRow::skill).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(skills.shared())
                .allMatch(row -> row.asked().stream()
                                .filter(Objects::nonNull)
                                .map(requirement -> requirement.level())
                                .distinct()
                                .count()
                        == 1);
    }
}
