package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.SkillComparison;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Career roles as columns, what is known of them as rows in groups: facts, figures, skills. */
class CompareTable extends NativeTable {

    private final Catalog catalog;
    private final List<CareerRole> roles;
    private final boolean differencesOnly;

    CompareTable(Catalog catalog, List<CareerRole> roles, CompareQuery query, RoleEstimateSource estimates) {
        this.catalog = catalog;
        this.roles = roles;
        this.differencesOnly = query.differencesOnly();
        addClassName("compare-table");
        head(query);
        CompareFacts facts = new CompareFacts(catalog, roles, estimates);
        group(getTranslation("compare.group.facts"), facts.words());
        group(getTranslation("compare.group.figures"), facts.figures());
        SkillComparison skills = SkillComparison.of(catalog, roles);
        group(getTranslation("compare.skills.shared"), rows(skills.shared()));
        group(getTranslation("compare.skills.levels"), rows(skills.levels()));
        group(getTranslation("compare.skills.some"), rows(skills.some()));
        roles.forEach(role -> group(
                getTranslation("compare.skills.only", role.name()),
                rows(skills.only().getOrDefault(role.slug(), List.of()))));
    }

    private void head(CompareQuery query) {
        NativeTableRow row = getHead().addRow();
        row.add(header("col", new Span(getTranslation("compare.fact"))));
        for (CareerRole role : roles) {
            Anchor remove = new Anchor(
                    query.toggling(role.slug()).location().getPathWithQueryParameters(),
                    getTranslation("compare.remove"));
            remove.addClassNames("small", "compare-remove");
            remove.getElement().setAttribute("aria-label", getTranslation("compare.remove.label", role.name()));
            NativeTableHeaderCell cell = header("col", CatalogNavigation.link(role), remove);
            row.add(cell);
        }
    }

    private static NativeTableHeaderCell header(String scope, Component... content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        cell.add(content);
        return cell;
    }

    private void group(String title, List<CompareRow> rows) {
        List<CompareRow> shown = rows.stream()
                .filter(row -> !differencesOnly || row.sameness() != CompareRow.Sameness.SAME)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        NativeTableBody body = addBody();
        NativeTableHeaderCell heading = header("rowgroup", new Span(title));
        heading.getElement().setAttribute("colspan", String.valueOf(roles.size() + 1));
        NativeTableRow first = body.addRow();
        first.addClassName("compare-group");
        first.add(heading);
        shown.forEach(row -> add(body, row));
    }

    private void add(NativeTableBody body, CompareRow row) {
        NativeTableRow line = body.addRow();
        NativeTableHeaderCell name = header("row", row.label());
        if (row.sameness() != CompareRow.Sameness.IN_WORDS) {
            Span mark = new Span(getTranslation("compare.sameness." + row.sameness()));
            mark.addClassName("compare-mark");
            name.add(mark);
            line.addClassName(row.sameness() == CompareRow.Sameness.SAME ? "is-same" : "differs");
        }
        line.add(name);
        row.cells().forEach(cell -> line.addDataCell().add(cell));
    }

    private List<CompareRow> rows(List<SkillComparison.SkillRow> skills) {
        return skills.stream()
                .map(row -> new CompareRow(
                        CatalogNavigation.link(catalog.skill(row.skill())),
                        row.isSame() ? CompareRow.Sameness.SAME : CompareRow.Sameness.DIFFERS,
                        row.asked().stream().map(this::asked).toList()))
                .toList();
    }

    private Component asked(@Nullable Requirement requirement) {
        if (requirement == null) {
            Span not = new Span(getTranslation("compare.skills.not"));
            not.addClassName("soft");
            return not;
        }
        return new Span(getTranslation(
                "catalog.skill.asked",
                CatalogWords.of(requirement.level()),
                CatalogWords.of(requirement.importance())));
    }
}
