package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.cairn.catalog.Rubric;

/** A rubric to read: each criterion with its share of the whole and what each level looks like. */
class RubricTable extends Div {

    RubricTable(Rubric rubric) {
        addClassName("rubric-table");
        int whole =
                rubric.criteria().stream().mapToInt(Rubric.Criterion::weight).sum();
        for (Rubric.Criterion criterion : rubric.criteria()) {
            DescriptionList levels = new DescriptionList();
            levels.addClassName("rubric-levels");
            criterion
                    .levels()
                    .forEach(level -> levels.add(
                            new Term(getTranslation("catalog.rubric.level", level.score())),
                            new Description(level.text())));
            add(
                    new H3(getTranslation(
                            "catalog.rubric.criterion",
                            criterion.title(),
                            Math.round(100f * criterion.weight() / whole))),
                    levels);
        }
    }
}
