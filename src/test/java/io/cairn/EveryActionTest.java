package io.cairn;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.portfolio.CertificationSamples;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.Slug;
import io.cairn.support.Plenty;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much SQL a click or a keystroke costs, in every view and whatever it re-reads to show the outcome: two statements,
 * and the same however much there is. What leads on to another view may open it for three more.
 */
class EveryActionTest extends ViewTest {

    private static final int STATEMENTS_TO_ACT = 2;
    private static final int STATEMENTS_TO_OPEN = 3;

    /**
     * Something a person does in a view.
     *
     * @param leadsOn whether another view is open afterwards
     * @param before brings them there
     */
    private record Action(boolean leadsOn, Runnable before, Runnable act) {}

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private Projects projects;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;
    private StepKey step;
    private UUID project;
    private UUID certification;

    private final Map<String, Action> actions = new LinkedHashMap<>();

    EveryActionTest() {
        stays("a step: start", () -> openStep(), () -> press("Start"));
        stays("a step: done", () -> openStep(), () -> press("Done"));
        stays("a step: skip", () -> openStep(), () -> press("Skip"));
        stays("a step: reopen", () -> openStepAfter("Done"), () -> press("Reopen"));
        stays("a step: undo", () -> openStepAfter("Done"), () -> press("Undo"));
        stays("change: other hours", () -> open("roadmap/change"), () -> _setValue(number("Hours per week"), 20));
        leadsOn("change: accept", this::openChange, () -> press("Accept new plan"));
        stays("onboarding: other hours", this::openOnboarding, () -> _setValue(number("Hours a week"), 14));
        leadsOn("onboarding: finish", this::openOnboarding, () -> press("Make my roadmap"));
        leadsOn("sign-up", this::openSignUp, () -> press("Create account"));
        stays("password: change", this::openPassword, () -> press("Change password"));
        leadsOn("project: begin", () -> open("projects/new"), () -> press("Begin without a brief"));
        stays("project: type", this::openProject, () -> _setValue(text("Title"), "Half a thought"));
        leadsOn("project: save", this::openChangedProject, () -> press("Save"));
        stays("project: ask to remove", () -> open("projects/" + project), () -> press("Remove"));
        leadsOn("project: remove", () -> openRemoval("projects/" + project), () -> press("Remove project"));
        leadsOn("certification: add", this::openNewCertification, () -> press("Add certification"));
        leadsOn(
                "certification: save",
                () -> {
                    open("certifications/" + certification);
                    _setValue(text("Credential ID"), "4711");
                },
                () -> press("Save"));
        leadsOn(
                "certification: remove",
                () -> {
                    open("certifications/" + certification);
                    press("Remove certification");
                },
                () -> press("Remove certification"));
        stays(
                "certification: ask to remove",
                () -> open("certifications/" + certification),
                () -> press("Remove certification"));
        stays("portfolio: type", () -> open("portfolio"), () -> _setValue(text("Headline"), "Builds models"));
        stays("CV: type", () -> open("portfolio/cv"), () -> _setValue(text("Phone"), "030 1234"));
    }

    private void stays(String name, Runnable before, Runnable act) {
        actions.put(name, new Action(false, before, act));
    }

    private void leadsOn(String name, Runnable before, Runnable act) {
        actions.put(name, new Action(true, before, act));
    }

    static List<String> actions() {
        return List.copyOf(new EveryActionTest().actions.keySet());
    }

    @BeforeEach
    void aLearnerOnTheirWay() {
        learner = signInNewLearner();
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("machine-learning-engineer")), UUID.randomUUID());
        step = roadmaps.current().orElseThrow().plan().order().getFirst();
        project = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        projects.save(project, ProjectSamples.written(ProjectStatus.DONE), 0);
        portfolios.arrangeProjects(List.of(new Placement(project, true)), 0);
        certification = certifications.add(CertificationSamples.retired(), UUID.randomUUID());
    }

    @ParameterizedTest
    @MethodSource("actions")
    void takesTwoStatementsHoweverMuchThereIs(String name) {
        Action action = actions.get(name);
        int few = count(action);
        int allowed = STATEMENTS_TO_ACT + (action.leadsOn() ? STATEMENTS_TO_OPEN : 0);
        assertThat(few).as(name).isBetween(1, allowed);

        aLearnerOnTheirWay();
        Plenty.fill(database, learner.id(), TestPeople.newLearner(signUp).id());
        assertThat(count(action)).as("%s with many rows", name).isEqualTo(few);
    }

    private static int count(Action action) {
        action.before().run();
        return Statements.during(action.act()).size();
    }

    private void openStep() {
        open("roadmap/step/" + step);
    }

    private void openStepAfter(String verb) {
        openStep();
        press(verb);
        assertThat(roadmaps.current().orElseThrow().status(step)).isEqualTo(StepStatus.DONE);
    }

    private void openChange() {
        open("roadmap/change");
        _setValue(number("Hours per week"), 20);
    }

    private void openOnboarding() {
        open("onboarding?role=data-scientist&step=3");
    }

    private void openSignUp() {
        signOut();
        open("sign-up");
        _setValue(_get(EmailField.class), "new-%s@example.org".formatted(UUID.randomUUID()));
        _setValue(text("Name"), "Noor");
        _setValue(_get(PasswordField.class), TestPeople.PASSWORD);
    }

    private void openPassword() {
        open("settings/password");
        _setValue(password("Current password"), TestPeople.PASSWORD);
        _setValue(password("New password"), "velvet harbour sixteen");
    }

    private void openProject() {
        open("projects/%s/edit".formatted(project));
    }

    private void openChangedProject() {
        openProject();
        _setValue(text("Title"), "Another title");
    }

    private void openRemoval(String address) {
        open(address);
        press("Remove");
    }

    private void openNewCertification() {
        open("certifications/new?certification=aws-ml-specialty");
        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("Issued")),
                CertificationSamples.retired().issuedOn());
    }

    private static void press(String button) {
        _click(_find(Button.class, spec -> spec.withText(button)).getLast());
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private static IntegerField number(String label) {
        return _get(IntegerField.class, spec -> spec.withLabel(label));
    }
}
