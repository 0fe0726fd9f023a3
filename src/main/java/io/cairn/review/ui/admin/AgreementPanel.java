package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Rubric;
import io.cairn.review.CriterionAgreement;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.EmptyState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How well two mentors agree who judged the same without knowing of each other, by rubric and criterion. */
class AgreementPanel extends Section {

    AgreementPanel(List<CriterionAgreement> agreements, Catalog catalog) {
        addClassNames("stack", "wide");
        if (agreements.isEmpty()) {
            add(new EmptyState(text("agreement.none"), text("agreement.none.text")));
            return;
        }
        Paragraph means = new Paragraph(text("agreement.means"));
        means.addClassName("soft");
        add(means);
        Map<Slug, DescriptionList> lists = new LinkedHashMap<>();
        agreements.forEach(one -> {
            Optional<Rubric> rubric = rubric(catalog, one.rubric());
            DescriptionList list = lists.computeIfAbsent(one.rubric(), slug -> list(rubric, slug));
            list.add(new Term(criterion(rubric, one.criterion())), new Description(words(one)));
        });
    }

    private DescriptionList list(Optional<Rubric> rubric, Slug slug) {
        DescriptionList list = new DescriptionList();
        list.addClassNames("figures", "numbers");
        Section section = new Section(new H2(rubric.map(Rubric::title).orElse(slug.value())), list);
        section.addClassName("stack");
        add(section);
        return list;
    }

    private static Optional<Rubric> rubric(Catalog catalog, Slug slug) {
        return catalog.content().rubrics().stream()
                .filter(rubric -> rubric.slug().equals(slug))
                .findFirst();
    }

    private static String criterion(Optional<Rubric> rubric, Slug slug) {
        return rubric.stream()
                .flatMap(one -> one.criteria().stream())
                .filter(criterion -> criterion.slug().equals(slug))
                .map(Rubric.Criterion::title)
                .findFirst()
                .orElse(slug.value());
    }

    private static String words(CriterionAgreement agreement) {
        if (agreement.pairs() < QualityWords.ENOUGH_PAIRS) {
            return text("agreement.few", agreement.pairs(), QualityWords.ENOUGH_PAIRS);
        }
        Double kappa = agreement.kappa();
        return kappa == null
                ? text("agreement.same", agreement.pairs())
                : text(
                        "agreement.words",
                        QualityWords.agreement(kappa),
                        kappa,
                        agreement.meanDifference(),
                        agreement.pairs());
    }
}
