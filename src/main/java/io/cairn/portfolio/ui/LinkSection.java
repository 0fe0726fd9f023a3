package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.portfolio.PortfolioInfo;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.Visibility;
import io.cairn.shared.ui.CopyField;

/** Makes, renews and limits the secret link. */
class LinkSection extends Div {

    private final Portfolios portfolios;
    private final PortfolioInfo page;
    private final SerializableConsumer<String> onChange;
    private final DatePicker lastDay = new DatePicker(getTranslation("portfolio.share.last-day"));

    /**
     * @param secret of a link that was made just now; empty if none was: it is not known any more
     * @param onChange gets the secret of a new link, or nothing
     */
    LinkSection(Portfolios portfolios, PortfolioInfo page, String secret, SerializableConsumer<String> onChange) {
        this.portfolios = portfolios;
        this.page = page;
        this.onChange = onChange;
        addClassName("stack");
        lastDay.setHelperText(getTranslation("portfolio.share.last-day.help"));
        lastDay.setClearButtonVisible(true);
        lastDay.setValue(page.linkLastDay());
        if (page.hasLink()) {
            showLink(secret);
        } else {
            Button make = new Button(getTranslation("portfolio.share.link.make"), click -> makeLink());
            make.addThemeVariants(ButtonVariant.PRIMARY);
            add(new Paragraph(getTranslation("portfolio.share.link.meaning")), lastDay, make);
        }
    }

    private void showLink(String secret) {
        if (page.visibility() == Visibility.PUBLIC) {
            Button restrict = new Button(getTranslation("portfolio.share.link.restrict"), click -> {
                portfolios.restrictToLink();
                onChange.accept("");
            });
            add(new Paragraph(getTranslation("portfolio.share.link.restrict.meaning")), restrict);
        }
        if (secret.isEmpty()) {
            add(new Paragraph(getTranslation("portfolio.share.link.unknown")));
        } else {
            add(
                    new CopyField(
                            getTranslation("portfolio.share.link"),
                            PortalAddress.of(PortfolioNavigation.linkedPage(secret))),
                    new Paragraph(getTranslation("portfolio.share.link.once")));
        }
        lastDay.addValueChangeListener(change -> {
            if (change.isFromClient() && !lastDay.isInvalid()) {
                portfolios.limitLink(change.getValue());
            }
        });
        add(lastDay, new Button(getTranslation("portfolio.share.link.renew"), click -> makeLink()));
    }

    private void makeLink() {
        String secret = portfolios.renewLink(lastDay.getValue());
        if (page.visibility() == Visibility.PUBLIC) {
            portfolios.restrictToLink();
        }
        onChange.accept(secret);
    }
}
