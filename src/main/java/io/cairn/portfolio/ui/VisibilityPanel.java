package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.cairn.portfolio.PortfolioInfo;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.Visibility;

/**
 * Who may see the page. Choosing only shows what would follow; a button does it, because a link that was ended never
 * comes back.
 */
class VisibilityPanel extends Composite<Section> {

    private final Portfolios portfolios;
    private final Paragraph now = new Paragraph();
    private final RadioButtonGroup<Visibility> choice =
            new RadioButtonGroup<>(getTranslation("portfolio.share.choice"));
    private final Div consequence = new Div();
    private PortfolioInfo page;

    VisibilityPanel(Portfolios portfolios, PortfolioInfo page) {
        this.portfolios = portfolios;
        this.page = page;
        now.addClassName("visibility-now");
        now.getElement().setAttribute("role", "status");
        choice.addClassName("visibility-choice");
        choice.setItems(Visibility.values());
        choice.setItemLabelGenerator(value -> getTranslation("portfolio.share.choice." + value));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                showConsequence("");
            }
        });
        consequence.addClassName("stack");
        getContent().addClassNames("panel", "visibility-panel");
        getContent().add(new H2(getTranslation("portfolio.share.title")), now, choice, consequence);
        show("");
    }

    /** @param secret of a link that was made just now; empty if none was */
    private void show(String secret) {
        now.setText(getTranslation("portfolio.share.now." + page.visibility()));
        choice.setValue(page.visibility());
        showConsequence(secret);
    }

    private void showConsequence(String secret) {
        consequence.removeAll();
        switch (choice.getValue()) {
            case PRIVATE -> showPrivate();
            case LINK -> consequence.add(new LinkSection(portfolios, page, secret, this::changed));
            case PUBLIC -> consequence.add(new NameSection(portfolios, page, () -> changed("")));
        }
    }

    private void showPrivate() {
        if (page.visibility() != Visibility.PRIVATE) {
            Button close = new Button(getTranslation("portfolio.share.private"), click -> {
                portfolios.makePrivate();
                changed("");
            });
            consequence.add(new Paragraph(getTranslation("portfolio.share.private.meaning")), close);
        }
    }

    private void changed(String secret) {
        page = portfolios.portfolio();
        show(secret);
        choice.getElement().callJsFunction("focus");
    }
}
