package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.portfolio.Readiness;

/** How ready the portfolio is, in one line that leads to the checklist. */
public class ReadinessLine extends Paragraph {

    public ReadinessLine(Readiness readiness) {
        addClassNames("readiness-line", "numbers");
        add(new Anchor(PortfolioNavigation.portfolio(), getTranslation("readiness.line")));
        add(" ");
        add(readiness.isComplete() ? getTranslation("readiness.line.complete") : ReadinessWords.score(readiness));
    }
}
