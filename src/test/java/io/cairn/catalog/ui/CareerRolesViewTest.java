package io.cairn.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import io.cairn.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerRolesViewTest extends ViewTest {

    @Test
    void aVisitorSeesWhatEachRoleTakesAndWhereItLeads() {
        open("roles");
        assertThat(roles()).contains("Machine Learning Engineer", "Data Analyst");
        RoleCard card = card("Data Engineer");
        assertThat(textOf(card))
                .contains("From zero, 12 h a week", " months", "It turns on", "Data pipelines", "Leads to")
                .contains("Machine Learning Engineer")
                .doesNotContain("For you");
    }

    @Test
    void typingNarrowsTheRolesByNameSkillOrTool() {
        open("roles");
        _setValue(_get(Input.class), "STATISTIC study design");
        assertThat(roles()).contains("Statistician").doesNotContain("MLOps Engineer");
    }

    @Test
    void theAddressFilters() {
        open("roles?family=data&from=data-analyst");
        assertThat(roles()).containsExactly("Data Engineer");
        assertThat(_get(H2.class, spec -> spec.withText("1 career role")).isVisible())
                .isTrue();
    }

    @Test
    void aChosenChipTakesItsFilterAwayAgain() {
        open("roles?entry=yes&family=data");
        Anchor chosen = _get(Anchor.class, spec -> spec.withText("Data"));
        assertThat(chosen.getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(chosen.getHref()).isEqualTo("roles?entry=yes");
    }

    @Test
    void nothingFoundOffersAllRoles() {
        open("roles?q=beekeeper");
        assertThat(textOf(_get(CareerRolesView.class))).contains("No role fits");
        assertThat(_get(Anchor.class, spec -> spec.withText("Show all roles")).getHref())
                .isEqualTo("roles");
    }

    @Test
    void nonsenseInTheAddressShowsAllRoles() {
        open("roles?family=astrology&from=..&page=x");
        assertThat(roles()).hasSizeGreaterThan(5);
    }

    private static RoleCard card(String role) {
        return _find(RoleCard.class).stream()
                .filter(card -> textOf(card).startsWith(role))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> roles() {
        return _find(RoleCard.class).stream()
                .map(card -> textOf(_get(card, H3.class)))
                .toList();
    }
}
