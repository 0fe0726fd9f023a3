package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.GuideEntry;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that the catalogue tells of career roles besides their skills, as rows of a comparison. */
final class CompareFacts {

    private final Catalog catalog;
    private final List<CareerRole> roles;
    private final Map<Slug, RoleEstimate> fromZero;
    private final Map<Slug, RoleEstimate> forYou;

    CompareFacts(Catalog catalog, List<CareerRole> roles, RoleEstimateSource estimates) {
        this.catalog = catalog;
        this.roles = roles;
        this.fromZero = estimates.forBeginner();
        this.forYou = estimates.forYou();
    }

    List<CompareRow> words() {
        List<CompareRow> rows = new ArrayList<>();
        rows.add(text("compare.tagline", CareerRole::tagline));
        rows.add(text("compare.summary", CareerRole::summary));
        rows.add(value("catalog.roles.filter.family", role -> CatalogWords.of(role.family())));
        rows.add(value(
                "compare.entry", role -> CatalogWords.text(role.entry() ? "compare.entry.yes" : "compare.entry.no")));
        rows.add(text("catalog.role.focus", CareerRole::primaryFocus));
        rows.add(list("catalog.role.output", CareerRole::typicalOutput));
        rows.add(list("catalog.role.day", CareerRole::dayToDay));
        rows.add(list("catalog.role.responsibilities", CareerRole::responsibilities));
        rows.add(list("catalog.role.collaborators", CareerRole::collaborators));
        rows.add(text("compare.relative", CareerRole::closestRelative));
        rows.add(list("catalog.role.suits.yes", CareerRole::suits));
        rows.add(list("catalog.role.suits.no", CareerRole::lessSuited));
        rows.add(row("catalog.role.challenges", CompareRow.Sameness.IN_WORDS, CompareFacts::challenges));
        rows.add(list("catalog.role.industries", CareerRole::industries));
        rows.add(row("compare.neighbours", CompareRow.Sameness.IN_WORDS, this::neighbours));
        rows.add(list("compare.stepping-stones", this::steppingStones));
        rows.add(row("catalog.role.portfolio", sameness(roles, this::portfolio), role -> items(portfolio(role))));
        rows.add(list(
                "catalog.role.certifications",
                role -> role.certifications().stream()
                        .map(slug -> catalog.certification(slug).name())
                        .toList()));
        rows.add(list("catalog.role.questions", this::questions));
        return rows;
    }

    /** What it takes by our own reckoning, and what others published, each with its source. */
    List<CompareRow> figures() {
        List<CompareRow> rows = new ArrayList<>();
        addEstimates(rows, "catalog.card.from-zero", fromZero);
        addEstimates(rows, "catalog.card.for-you", forYou);
        Map<String, List<@Nullable FigureGroup>> bySubject = new LinkedHashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            for (FigureGroup group : FigureGroup.of(roles.get(i).figures())) {
                bySubject
                        .computeIfAbsent(FigureList.label(group), any -> nothingYet())
                        .set(i, group);
            }
        }
        bySubject.forEach((subject, groups) -> rows.add(new CompareRow(
                new Span(subject),
                sameness(groups, group -> group == null ? null : FigureList.numbers(group)),
                groups.stream().map(this::figures).toList())));
        return rows;
    }

    private List<@Nullable FigureGroup> nothingYet() {
        List<@Nullable FigureGroup> groups = new ArrayList<>();
        roles.forEach(role -> groups.add(null));
        return groups;
    }

    private Component figures(@Nullable FigureGroup group) {
        if (group == null) {
            return nothing("compare.unknown");
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("figure-list");
        Div pair = new Div();
        FigureList.descriptions(catalog, group).forEach(pair::add);
        list.add(pair);
        return list;
    }

    private void addEstimates(List<CompareRow> rows, String key, Map<Slug, RoleEstimate> estimates) {
        roles.stream()
                .map(role -> estimates.get(role.slug()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(any -> rows.add(row(
                        new Span(CatalogWords.text(key, any.hoursPerWeek())),
                        sameness(roles, role -> estimates.get(role.slug())),
                        role -> estimate(estimates.get(role.slug())))));
    }

    private static Component estimate(@Nullable RoleEstimate estimate) {
        return estimate == null ? nothing("compare.unknown") : new Span(EstimateText.of(estimate));
    }

    private List<String> portfolio(CareerRole role) {
        return RoleProof.asked(role.portfolioRule(), catalog.content().stages().size());
    }

    private List<String> steppingStones(CareerRole role) {
        return role.steppingStones().stream()
                .map(stone -> catalog.role(stone.role()).name() + ": " + stone.reason())
                .toList();
    }

    private List<String> questions(CareerRole role) {
        return catalog.content().guide().stream()
                .filter(entry -> role.guide().contains(entry.slug()))
                .map(GuideEntry::question)
                .toList();
    }

    private static Component challenges(CareerRole role) {
        return items(role.challenges().stream()
                .map(challenge -> challenge.title() + ". " + challenge.text())
                .toList());
    }

    /** What the role's own page says about the others of this comparison. */
    private Component neighbours(CareerRole role) {
        List<String> about = role.comparisons().stream()
                .filter(comparison ->
                        roles.stream().anyMatch(other -> other.slug().equals(comparison.role())))
                .map(comparison -> catalog.role(comparison.role()).name() + ": " + comparison.text())
                .toList();
        return items(about);
    }

    private CompareRow text(String key, Function<CareerRole, String> text) {
        return row(key, CompareRow.Sameness.IN_WORDS, role -> new Paragraph(text.apply(role)));
    }

    private CompareRow value(String key, Function<CareerRole, String> value) {
        return row(key, sameness(roles, value), role -> new Span(value.apply(role)));
    }

    private CompareRow list(String key, Function<CareerRole, List<String>> items) {
        return row(key, CompareRow.Sameness.IN_WORDS, role -> items(items.apply(role)));
    }

    private static Component items(List<String> items) {
        return items.isEmpty() ? nothing("compare.nothing") : new TextList(items);
    }

    private static Span nothing(String key) {
        Span nothing = new Span(CatalogWords.text(key));
        nothing.addClassName("soft");
        return nothing;
    }

    private CompareRow row(String key, CompareRow.Sameness sameness, Function<CareerRole, Component> cell) {
        return row(new Span(CatalogWords.text(key)), sameness, cell);
    }

    private CompareRow row(Component label, CompareRow.Sameness sameness, Function<CareerRole, Component> cell) {
        return new CompareRow(label, sameness, roles.stream().map(cell).toList());
    }

    private static <T extends @Nullable Object> CompareRow.Sameness sameness(
            List<T> things, Function<T, ? extends @Nullable Object> value) {
        Object first = value.apply(things.getFirst());
        return things.stream().allMatch(thing -> Objects.equals(value.apply(thing), first))
                ? CompareRow.Sameness.SAME
                : CompareRow.Sameness.DIFFERS;
    }
}
