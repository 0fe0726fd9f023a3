package io.cairn.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.portfolio.ChosenProject;
import io.cairn.portfolio.PageAddress.Linked;
import io.cairn.portfolio.PageAddress.Named;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.PageLink;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.PublicPages;
import io.cairn.portfolio.Visibility;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.CopyField;
import io.cairn.support.Statements;
import io.cairn.support.ViewTest;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PortfolioViewTest extends ViewTest {

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private Projects projects;

    @Autowired
    private PublicPages pages;

    @BeforeEach
    void aLearnerWithTwoProjects() {
        signInNewLearner();
        for (String title : List.of("Parcels", "Tickets")) {
            UUID id = projects.create(null, UUID.randomUUID());
            projects.save(id, ProjectSamples.titled(title), 0);
        }
        open("portfolio");
    }

    private static void press(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> label.equals(button.getText())
                        || label.equals(button.getAriaLabel().orElse("")))));
    }

    private static String screen() {
        return textOf(_get(PortfolioView.class));
    }

    private static String state() {
        return _get(SaveState.class).getText();
    }

    private PageContent kept() {
        return portfolios.portfolio().content();
    }

    private List<String> titles() {
        return portfolios.portfolio().projects().stream()
                .map(project -> project.content().title())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Visibility visibility) {
        _setValue((RadioButtonGroup<Visibility>) _get(RadioButtonGroup.class), visibility);
    }

    @Test
    void whatIsTypedIsKept() {
        assertThat(_get(H1.class).getText()).isEqualTo("Your portfolio page");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Headline")), "Builds models");
        assertThat(Statements.during(
                        () -> _setValue(_get(TextArea.class, spec -> spec.withLabel("About you")), "I was a nurse.")))
                .hasSize(1);

        assertThat(state()).isEqualTo("Saved");
        assertThat(kept().headline()).isEqualTo("Builds models");
        assertThat(kept().statement()).isEqualTo("I was a nurse.");
    }

    @Test
    void anEmailThatIsNoneIsSaidByItsFieldAndNothingIsLost() {
        _setValue(_get(EmailField.class), "not an address");

        assertThat(state()).isEqualTo("Not saved: look at the marked field");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();

        _setValue(_get(EmailField.class), "lea@example.org");
        assertThat(state()).isEqualTo("Saved");
        assertThat(kept().contactEmail()).isEqualTo("lea@example.org");
    }

    @Test
    void aLinkIsKeptOnceItIsWhole() {
        press("Add a link");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What it is")), "GitHub");
        TextField address = _get(TextField.class, spec -> spec.withLabel("Address"));
        _setValue(address, "github.com/lea");
        assertThat(address.isInvalid()).isTrue();
        assertThat(kept().links()).isEmpty();

        _setValue(address, "https://github.com/lea");
        assertThat(address.isInvalid()).isFalse();
        assertThat(kept().links()).containsExactly(new PageLink("GitHub", "https://github.com/lea"));

        press("Remove this link");
        assertThat(kept().links()).isEmpty();
    }

    @Test
    void projectsArePutOnThePageAndMovedByButtons() {
        assertThat(titles()).containsExactly("Tickets", "Parcels");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Parcels")), true);
        assertThat(Statements.during(() -> press("Move Parcels up"))).hasSize(1);

        assertThat(titles()).containsExactly("Parcels", "Tickets");
        assertThat(portfolios.portfolio().projects())
                .extracting(ChosenProject::shown)
                .containsExactly(true, false);
        assertThat(screen()).contains("Parcels is now number 1 of 2.");
        assertThat(_get(
                                Button.class,
                                spec -> spec.withPredicate(button -> "Move Parcels up"
                                        .equals(button.getAriaLabel().orElse(""))))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void aDropMovesTheDraggedRowToTheTarget() {
        List<ChosenProject> before = portfolios.portfolio().projects();

        _get(ArrangedList.class).drop(before.getFirst().id(), before.getLast().id());

        assertThat(titles()).containsExactly("Parcels", "Tickets");
    }

    @Test
    void aChangeInAnotherTabIsNeitherOverwrittenNorDoesItLoseWhatWasTyped() {
        portfolios.save(PageContent.EMPTY, 0);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Headline")), "Mine");
        assertThat(state()).isEqualTo("Not saved yet");
        assertThat(screen()).contains("You changed this page elsewhere");
        assertThat(kept().headline()).isEmpty();

        assertThat(Statements.during(() -> press("Keep what is here"))).hasSizeLessThanOrEqualTo(2);
        assertThat(kept().headline()).isEqualTo("Mine");

        portfolios.save(PageContent.EMPTY, portfolios.portfolio().version());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Headline")), "Mine again");
        press("Show the other version");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Headline")).getValue())
                .isEmpty();
        assertThat(kept().headline()).isEmpty();
    }

    @Test
    void aLinkIsMadeShownOnceRenewedAndEnded() {
        choose(Visibility.LINK);
        press("Make a link");
        Linked first = linkOnScreen();
        assertThat(pages.page(first)).isNotNull();
        assertThat(screen()).contains("Now: people who have the link see it.");

        press("Make a new link; the old one stops working");
        Linked second = linkOnScreen();
        assertGone(first);
        assertThat(pages.page(second)).isNotNull();

        open("");
        open("portfolio");
        assertThat(_find(CopyField.class)).isEmpty();
        assertThat(screen()).contains("It cannot be shown again");

        choose(Visibility.PRIVATE);
        press("Make it private");
        assertGone(second);
        assertThat(screen()).contains("Now: only you see it.");
    }

    private static Linked linkOnScreen() {
        String address =
                _get(TextField.class, spec -> spec.withLabel("Secret link")).getValue();
        return new Linked(address.substring(address.lastIndexOf("/s/") + 3));
    }

    private void assertGone(Linked address) {
        Assertions.assertThatThrownBy(() -> pages.page(address)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void choosingAloneChangesNothing() {
        choose(Visibility.PUBLIC);
        choose(Visibility.LINK);
        assertThat(portfolios.portfolio().visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(portfolios.portfolio().hasLink()).isFalse();
    }

    @Test
    void publishingTakesAFreeNameAndLeavesTypingUndisturbed() {
        choose(Visibility.PUBLIC);
        TextField name = _get(TextField.class, spec -> spec.withLabel("Name in the address"));
        assertThat(name.getValue()).isEqualTo("lea-learner");
        _setValue(name, "admin");
        assertThat(name.isInvalid()).isTrue();
        String free = "name-" + UUID.randomUUID().toString().substring(0, 8);
        _setValue(name, free);

        press("Publish");

        assertThat(pages.page(new Named(free))).isNotNull();
        assertThat(screen()).contains("Now: everybody can see it.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Headline")), "After publishing");
        assertThat(pages.page(new Named(free)).content().headline()).isEqualTo("After publishing");
    }

    @Test
    void aNameThatIsTakenIsSaidByItsField() {
        String taken = "name-" + UUID.randomUUID().toString().substring(0, 8);
        portfolios.publish(taken);
        signInNewLearner();
        open("portfolio");
        choose(Visibility.PUBLIC);
        TextField name = _get(TextField.class, spec -> spec.withLabel("Name in the address"));

        _setValue(name, taken);

        assertThat(name.getErrorMessage()).isEqualTo("Somebody else has this name. Choose another one.");
    }

    @Test
    void withoutProjectsThePageSaysWhatToDo() {
        signInNewLearner();
        open("portfolio");
        assertThat(screen()).contains("No projects yet.", "No certifications yet.");
    }

    @Test
    void theOrderIsThatOfThePage() {
        List<Placement> order = portfolios.portfolio().projects().reversed().stream()
                .map(project -> new Placement(project.id(), true))
                .toList();
        portfolios.arrangeProjects(order, 0);
        open("");
        open("portfolio");
        assertThat(_find(_get(ArrangedList.class), Checkbox.class).stream().map(Checkbox::getLabel))
                .containsExactly("Parcels", "Tickets");
    }
}
