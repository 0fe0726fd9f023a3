package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import io.cairn.roadmap.RoleDistance;
import io.cairn.roadmap.RoleMatrix;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Names the closest career role and says why it is. */
class ClosestRole extends Section {

    private static final int SKILLS_NAMED = 4;

    ClosestRole(Catalog catalog, RoleMatrix matrix, PointOfView view) {
        addClassNames("panel", "closest-role");
        matrix.closest().ifPresentOrElse(role -> show(catalog, matrix, role, view), this::allReached);
    }

    private void show(Catalog catalog, RoleMatrix matrix, RoleDistance closest, PointOfView view) {
        Anchor name = new Anchor(
                RolesNavigation.distance(closest.role(), view),
                catalog.role(closest.role()).name());
        H2 heading = new H2(getTranslation("fromhere.closest") + " ");
        heading.add(name);
        add(heading, new Paragraph(why(catalog, matrix, closest)));
        List<Skill> brought = brought(catalog, closest);
        if (!brought.isEmpty()) {
            add(new Paragraph(getTranslation(
                    "fromhere.closest.brings", brought.stream().map(Skill::name).collect(Collectors.joining(", ")))));
        }
    }

    private String why(Catalog catalog, RoleMatrix matrix, RoleDistance closest) {
        int left = closest.hoursLeft().likely();
        return matrix.nearestFirst().stream()
                .filter(role -> !role.isReached() && !role.role().equals(closest.role()))
                .findFirst()
                .map(next -> getTranslation(
                        "fromhere.closest.why",
                        left,
                        closest.coveredPercent(),
                        catalog.role(next.role()).name(),
                        next.hoursLeft().likely() - left))
                .orElseGet(() -> getTranslation("fromhere.closest.only", left));
    }

    /** The largest of the skills that are covered. */
    private static List<Skill> brought(Catalog catalog, RoleDistance role) {
        return role.covered().stream()
                .filter(part -> part.step().isUnit())
                .sorted(Comparator.comparing(
                        (RoleDistance.Part part) -> part.effort().likely(), Comparator.reverseOrder()))
                .map(part -> part.step().unitId().skill())
                .distinct()
                .limit(SKILLS_NAMED)
                .map(catalog::skill)
                .toList();
    }

    private void allReached() {
        add(
                new H2(getTranslation("fromhere.closest.none")),
                new Paragraph(getTranslation("fromhere.closest.none.text")));
    }
}
