package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.portfolio.NameProblem;
import io.cairn.portfolio.NameRefusedException;
import io.cairn.portfolio.PortfolioInfo;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.Visibility;
import io.cairn.shared.ui.CopyField;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the page public under a name that is still free. */
class NameSection extends Div {

    private final Portfolios portfolios;
    private final SerializableRunnable onChange;
    private final @Nullable String before;
    private final TextField name = new TextField(getTranslation("portfolio.share.name"));
    private final Button publish = new Button();

    NameSection(Portfolios portfolios, PortfolioInfo page, SerializableRunnable onChange) {
        this.portfolios = portfolios;
        this.onChange = onChange;
        this.before = page.name();
        boolean isPublic = page.visibility() == Visibility.PUBLIC;
        addClassName("stack");
        if (isPublic && before != null) {
            add(address(before));
        }
        name.setPrefixComponent(new Span("/p/"));
        name.setHelperText(getTranslation(isPublic ? "portfolio.share.name.help.public" : "portfolio.share.name.help"));
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValue(before == null ? portfolios.suggestedName() : before);
        name.addValueChangeListener(change -> check());
        publish.setText(getTranslation(isPublic ? "portfolio.share.name.change" : "portfolio.share.publish"));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(click -> publish());
        publish.setEnabled(!isPublic);
        add(name, publish);
        if (page.hasLink()) {
            add(new Paragraph(getTranslation("portfolio.share.link.beside")));
        }
    }

    private Div address(String current) {
        String path = PortfolioNavigation.publicPage(current);
        Anchor open = new Anchor(path, getTranslation("portfolio.share.open"), AnchorTarget.BLANK);
        open.setRouterIgnore(true);
        return new Div(new CopyField(getTranslation("portfolio.share.address"), PortalAddress.of(path)), open);
    }

    private void check() {
        String wish = wish();
        Optional<NameProblem> problem = wish.equals(before) ? Optional.empty() : portfolios.problemWith(wish);
        show(problem.orElse(null));
        publish.setEnabled(problem.isEmpty());
    }

    private String wish() {
        return name.getValue().strip().toLowerCase(Locale.ROOT);
    }

    private void publish() {
        try {
            portfolios.publish(wish());
            onChange.run();
        } catch (NameRefusedException e) {
            show(e.problem());
            name.focus();
        }
    }

    private void show(@Nullable NameProblem problem) {
        name.setInvalid(problem != null);
        name.setErrorMessage(problem == null ? "" : getTranslation("portfolio.share.name." + problem));
    }
}
