package io.cairn;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.interview.SampleInterviews;
import io.cairn.notification.Delivery;
import io.cairn.notification.NoticeKind;
import io.cairn.notification.Notices;
import io.cairn.portfolio.CertificationSamples;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.Visibility;
import io.cairn.review.Person;
import io.cairn.review.ReviewDesk;
import io.cairn.review.SampleReviews;
import io.cairn.review.SampleSubmissions;
import io.cairn.review.Verdict;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.Secrets;
import io.cairn.shared.Slug;
import io.cairn.support.Plenty;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How much SQL a click or a keystroke costs, in every view and whatever it re-reads to show the outcome: two statements,
 * and the same however much there is. What leads on to another view may open it for three more.
 */
@SuppressWarnings("unchecked") // Karibu finds components by their raw class.
class EveryActionTest extends ViewTest {

    private static final int STATEMENTS_TO_ACT = 2;
    private static final int STATEMENTS_TO_OPEN = 3;

    /**
     * Something a person does in a view.
     *
     * @param fewest statements, without which it cannot have done anything
     * @param most statements it may take
     * @param before brings them there
     */
    private record Action(int fewest, int most, Runnable before, Runnable act) {}

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
    private Notices notices;

    @Autowired
    private NoticeKind certificationExpires;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AuthenticationProvider passwordSignIn;

    @Autowired
    private RememberMeServices staySignedIn;

    @Autowired
    private ReviewDesk reviewDesk;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;
    private StepKey step;
    private UUID project;
    private UUID certification;

    @Autowired
    private SampleInterviews sampleInterviews;

    @Autowired
    private SampleReviews sampleReviews;

    @Autowired
    private SampleSubmissions sampleSubmissions;

    private static @Nullable UUID somebodyElse;

    private final Map<String, Action> actions = new LinkedHashMap<>();

    EveryActionTest() {
        stays("a step: start", () -> openStep(), () -> press("Start"));
        stays("a step: done", () -> openStep(), () -> press("Done"));
        stays("a step: skip", () -> openStep(), () -> press("Skip"));
        stays("a step: reopen", () -> openStepAfter("Done"), () -> press("Reopen"));
        stays("a step: undo", () -> openStepAfter("Done"), () -> press("Undo"));
        stays("a step: note", this::openStepWithoutNote, () -> _setValue(textArea("Your note"), "Loops"));
        stays(
                "a step: tick",
                this::openStep,
                () -> _setValue(_find(Checkbox.class).getFirst(), true));
        stays("a step: own point", () -> typeInStep("Add a point of your own", "Again"), () -> press("Add point"));
        stays("a step: link", () -> typeInStep("Title", "An article"), () -> press("Add link"));
        stays("a step: start timer", this::openStep, () -> press("Start timer"));
        stays("a step: stop timer", this::openStepWithTimer, () -> press("Stop timer"));
        stays("a step: discard timer", this::openStepWithTimer, () -> press("Discard"));
        stays("a step: log time", this::openTimeDialog, () -> press("Save time"));
        stays("a step: delete time", this::logTime, () -> press("Delete"));
        stays("a step: link as evidence", this::openEvidence, () -> press("Use this link"));
        stays("a step: look for projects", () -> openStepAfter("Done"), () -> press("One of my projects"));
        stays("a step: project as evidence", this::openProjects, () -> press("Use it"));
        stays("a step: certification as evidence", this::openCertifications, () -> press("Use it"));
        stays("week: start timer", () -> open("week"), () -> _click(startTimer()));
        stays("week: log time", this::openWeekWithTimeDialog, () -> press("Save time"));
        stays("time: delete", this::openTimeLog, () -> press("Delete"));
        stays("time: change", this::openTimeEntry, () -> press("Save time"));
        looks("notes: search", () -> open("notes"), () -> _setValue(_get(Input.class), "loops"));
        stays("change: other hours", () -> open("roadmap/change"), () -> _setValue(number("Hours per week"), 20));
        leadsOn("change: accept", this::openChange, () -> press("Accept new plan"));
        leadsOn("change: undo", this::acceptChange, () -> press("Undo"));
        leadsOn("options: take the later date", this::openOptions, () -> press("Take the later date"));
        stays(
                "options: pause until a day",
                () -> open("roadmap/options"),
                () -> _setValue(
                        _get(DatePicker.class), LocalDate.now(ZoneOffset.UTC).plusWeeks(2)));
        leadsOn("options: pause", () -> open("roadmap/options"), () -> press("Pause"));
        leadsOn("options: go on", this::openPaused, () -> press("Go on today"));
        stays("arrange: move", this::openArranging, () -> press("Move"));
        stays("arrange: pin", () -> open("roadmap/arrange"), () -> pressLabelled("pin to this week"));
        stays("arrange: unpin", this::openPinned, () -> pressLabelled("unpin"));
        stays("arrange: skip", () -> open("roadmap/arrange"), () -> pressLabelled("skip"));
        leadsOn("arrange: accept", this::openArranged, () -> press("Accept new order"));
        leadsOn("history: bring back", this::openHistory, () -> press("Bring plan 1 back"));
        stays("onboarding: other hours", this::openOnboarding, () -> _setValue(number("Hours a week"), 14));
        leadsOn("onboarding: finish", this::openOnboarding, () -> press("Make my roadmap"));
        leadsOn(
                "goal: accept",
                () -> open("roadmap/role?role=data-analyst"),
                () -> press("Follow this role from now on"));
        leadsOn(
                "roles from here: other hours",
                () -> open("roles/matrix"),
                () -> _setValue(number("Hours a week"), 20));
        stays("roadmaps: put away", this::openRoadmaps, () -> press("Put away"));
        stays("roadmaps: take out", this::openPutAway, () -> press("Take out"));
        leadsOn("roadmaps: follow", this::openRoadmaps, () -> press("Follow"));
        stays("calendar: make an address", () -> open("settings/calendar"), () -> press("Make a private address"));
        stays(
                "calendar: make a new address",
                this::openAddress,
                () -> ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class)));
        stays("sign-up", this::openSignUp, () -> press("Create account"));
        stays("sign-up: a taken address", this::openSignUpWithTakenAddress, () -> press("Create account"));
        stays("setup link", this::openSetup, () -> press("Create admin account"));
        stays("sign-in", () -> {}, () -> signInAgain("off"));
        stays("sign-in, and stay so", () -> {}, () -> signInAgain("on"));
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
        stays("portfolio: publish", this::openPublishing, () -> press("Publish"));
        stays("portfolio: make a link", () -> openVisibility(Visibility.LINK), () -> press("Make a link"));
        stays("notifications: choose", () -> open("settings/notifications"), this::chooseNoNotices);
        stays("notifications: read one", this::openNotices, () -> press("Mark as read"));
        stays("notifications: read all", this::openNotices, () -> press("Mark all as read"));
        looks("career roles: search", () -> open("roles"), () -> _setValue(_get(Input.class), "python"));
        stays("search: type", () -> open("search"), () -> _setValue(_get(Input.class), "python"));
        looks("guide: search", () -> open("guide"), () -> _setValue(_get(Input.class), "salary"));
        looks("roadmap: filter", () -> open("roadmap"), () -> _setValue(text("Title contains"), "python"));
        leadsOn("interview: book", this::openFreeTime, () -> press("Book"));
        leadsOn("interview: move", () -> openMove("interviews"), () -> press("Move"));
        stays("interview: cancel", () -> openInterview("Cancel"), () -> press("Cancel the interview"));
        leadsOn("mentor: move", () -> openMove("mentor/slots"), () -> press("Move"));
        stays("mentor: cancel", () -> openBooked("Cancel"), () -> press("Cancel the interview"));
        stays("mentor: place", () -> openBooked("Change where you meet"), () -> press("Save"));
        stays("mentor: missed", () -> openBegun("It did not take place"), () -> press("Save"));
        leadsOn("mentor: held", () -> openBegun(""), () -> press("It took place"));
        stays("mentor: hours", () -> openBooked(""), () -> press("Save times"));
        stays("mentoring: apply", this::openApplication, () -> press("Apply"));
        stays("mentoring: save", () -> openAs("mentoring", Authority.MENTOR), this::saveProfile);
        stays("mentoring: pause", () -> openAs("mentoring", Authority.MENTOR), () -> press("Pause"));
        stays("snippet: add", this::openNewSnippet, () -> press("Add snippet"));
        stays("snippet: remove", this::openSnippet, () -> press("Remove"));
        stays("people: make a mentor", () -> openPerson("Make mentor"), () -> press("Make mentor"));
        looks(
                "people: search",
                () -> openAs("admin/people", Authority.ADMIN),
                () -> _setValue(_get(Input.class), "lea"));
        leadsOn("person: disable", () -> openAccount("Disable account"), () -> press("Disable account"));
        leadsOn("person: sign out", () -> openAccount("Sign out everywhere"), () -> press("Sign out everywhere"));
        stays("person: link", () -> openAccount("Link to a new password"), () -> press("Link to a new password"));
        stays("new password", this::openReset, () -> press("Set password"));
        looks(
                "audit log: search",
                () -> openAs("admin/audit", Authority.ADMIN),
                () -> _setValue(text("Who did it"), "lea"));
        stays(
                "links: check one",
                () -> openAs("admin/catalogue/things/resource/sqlbolt", Authority.ADMIN),
                () -> press("Check now"));
        stays("impact: count", this::openImpact, () -> press("Count whom it touches"));
        stays("impact: stop", this::openRunningImpact, () -> press("Stop counting"));
        stays(
                "thing: type",
                () -> openThing("role/machine-learning-engineer"),
                () -> _setValue(text("Line on the card"), "Half a thought"));
        leadsOn("thing: save", () -> openThing("unit/sql.working"), () -> press("Save to the draft"));
        leadsOn("thing: take out", this::openNewSource, () -> press("Take out of the draft"));
        leadsOn("new thing: add", this::typeNewSource, () -> press("Add the source"));
        stays("applications: decline", this::openApplications, () -> press("Decline"));
        leadsOn("submission: give to a mentor", this::openReassigning, () -> press("Give it to a mentor"));
        leadsOn("submission: close", this::openClosing, () -> press("Close for good"));
        stays("desk: start", this::openDesk, () -> press("Start review"));
        stays("desk: start what somebody else has", this::openTakenDesk, () -> press("Start review"));
        stays("desk: type", this::startReview, () -> _setValue(textArea("On the whole"), "Half a thought"));
        stays("desk: ask to hand over", this::startReview, () -> press("Hand over"));
        leadsOn("desk: let go", () -> startReviewAnd("Let go"), () -> press("Let go"));
        leadsOn("desk: verdict", this::fillInReview, () -> press("Give the verdict"));
        leadsOn("desk: next", this::review, () -> press("Next in the queue"));
        leadsOn("queue: filter", this::openQueue, this::chooseCareerRole);
        stays(
                "review: note",
                this::openRequest,
                () -> _setValue(textArea("Note to the mentor (optional)"), "Be strict"));
        stays("review: role", this::openRequest, this::chooseRole);
        leadsOn("review: hand in", this::openRequest, () -> press("Hand it in"));
        stays("review: withdraw", () -> openReview(false), () -> press("Withdraw it"));
        stays("review: ask back", this::openBegunReview, () -> press("Ask for it back"));
        stays("review: say", this::openAnswer, () -> press("Send"));
        stays("review: end the conversation", () -> openReview("End the conversation"), () -> press("End it"));
        stays("review: rate", this::openRating, () -> press("Save rating"));
        leadsOn("review: ask another mentor", this::openRated, () -> press("Ask another mentor"));
        stays("CV: type", () -> open("portfolio/cv"), () -> _setValue(text("Phone"), "030 1234"));
    }

    /** May need no statement at all. */
    private void looks(String name, Runnable before, Runnable act) {
        actions.put(name, new Action(0, STATEMENTS_TO_ACT, before, act));
    }

    private void stays(String name, Runnable before, Runnable act) {
        actions.put(name, new Action(1, STATEMENTS_TO_ACT, before, act));
    }

    private void leadsOn(String name, Runnable before, Runnable act) {
        actions.put(name, new Action(1, STATEMENTS_TO_ACT + STATEMENTS_TO_OPEN, before, act));
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
        assertThat(few).as(name).isBetween(action.fewest(), action.most());

        aLearnerOnTheirWay();
        UUID other = somebodyElse();
        transaction.executeWithoutResult(status -> Plenty.fill(database, learner.id(), other));
        assertThat(count(action)).as("%s with many rows", name).isEqualTo(few);
    }

    /** The same for all actions: their rows take a while to make. */
    private UUID somebodyElse() {
        if (somebodyElse == null) {
            somebodyElse = TestPeople.newLearner(signUp).id();
            Plenty.fillFor(database, somebodyElse);
        }
        return somebodyElse;
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

    private void openStepWithoutNote() {
        database.sql("delete from item_note where account_id = ? and item_key = ?")
                .params(learner.id(), step.toString())
                .update();
        openStep();
    }

    private void openStepAnd(String button) {
        openStep();
        press(button);
    }

    private void typeInStep(String label, String typed) {
        openStep();
        _setValue(text(label), typed);
        _setValue(text("Address"), "https://example.org/article");
    }

    /** Made behind the portal's back: what is told to open windows would be read in the middle of the action. */
    private void openStepWithTimer() {
        database.sql("insert into running_timer values (?, ?, now() - interval '20 minutes')")
                .params(learner.id(), step.toString())
                .update();
        openStep();
    }

    private void openTimeDialog() {
        openStepAnd("Log time");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), 25);
    }

    /** However much there is, this is about one entry. */
    private void logTime() {
        database.sql("delete from time_entry where account_id = ? and item_key = ?")
                .params(learner.id(), step.toString())
                .update();
        database.sql("""
                insert into time_entry (account_id, id, version, form_id, item_key, day, minutes, note)
                values (?, uuidv7(), 0, uuidv7(), ?, current_date - 1, 25, '')""").params(learner.id(), step.toString()).update();
        openStep();
    }

    private void openTimeLog() {
        logTime();
        open("time?step=" + step);
    }

    private void openEvidence() {
        openStepAfter("Done");
        press("A link");
        _find(TextField.class, spec -> spec.withLabel("Title")).forEach(field -> _setValue(field, "My notebook"));
        _find(TextField.class, spec -> spec.withLabel("Address"))
                .forEach(field -> _setValue(field, "https://example.org/notebook"));
    }

    private void openProjects() {
        openStepAfter("Done");
        press("One of my projects");
    }

    private void openCertifications() {
        openStepAfter("Done");
        press("A certification");
    }

    private void openWeekWithTimeDialog() {
        open("week");
        _click(_find(Button.class, spec -> spec.withText("Log time")).getFirst());
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), 25);
    }

    private void openTimeEntry() {
        openTimeLog();
        press("Edit");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), 35);
    }

    private void openPinned() {
        open("roadmap/arrange");
        pressLabelled("pin to this week");
    }

    private void openPutAway() {
        openRoadmaps();
        press("Put away");
    }

    private void openAddress() {
        open("settings/calendar");
        press("Make a private address");
        press("Make a new address");
    }

    /** A button that shows an icon only, of the first step that has one. */
    private static void pressLabelled(String verb) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").endsWith(": " + verb))
                .findFirst()
                .orElseThrow());
    }

    private static Button startTimer() {
        return _find(Button.class, spec -> spec.withText("Start timer")).getFirst();
    }

    private void openChange() {
        open("roadmap/change");
        _setValue(number("Hours per week"), 20);
    }

    private void acceptChange() {
        openChange();
        press("Accept new plan");
    }

    /** The date that was promised no longer holds. */
    private void openOptions() {
        database.sql("update roadmap_plan set settings = jsonb_set(settings, '{target}', to_jsonb(cast(:day as text)))"
                        + " where account_id = :account")
                .param("day", LocalDate.now(ZoneOffset.UTC).plusWeeks(30).toString())
                .param("account", learner.id())
                .update();
        open("roadmap/options");
    }

    private void openPaused() {
        open("roadmap/options");
        press("Pause");
        open("roadmap/options");
    }

    private void openArranging() {
        open("roadmap/arrange");
        _setValue((ComboBox<StepKey>) _get(ComboBox.class, spec -> spec.withLabel("Move this step")), lastTask());
        _setValue((ComboBox<StepKey>) _get(ComboBox.class, spec -> spec.withLabel("before this one")), step);
    }

    private StepKey lastTask() {
        return roadmaps.current().orElseThrow().plan().order().stream()
                .filter(any -> any.kind() == StepKind.TASK)
                .findFirst()
                .orElseThrow();
    }

    private void openArranged() {
        openArranging();
        press("Move");
    }

    private void openHistory() {
        acceptChange();
        open("roadmap/history?plan=1");
    }

    private void openOnboarding() {
        open("onboarding?role=data-scientist&step=3");
    }

    private void openRoadmaps() {
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("data-analyst")), UUID.randomUUID());
        open("roadmap/all");
    }

    private void openSignUp() {
        openSignUp("sign-up", "new-%s@example.org".formatted(UUID.randomUUID()));
    }

    private void openSignUpWithTakenAddress() {
        openSignUp("sign-up", learner.email());
    }

    private void openSetup() {
        String token = "a link that was in the log";
        database.sql("delete from setup_link").update();
        database.sql("insert into setup_link (only_one, token_hash) values (true, :hash)")
                .param("hash", Secrets.digest(token))
                .update();
        openSignUp("setup/" + token, "admin-%s@example.org".formatted(UUID.randomUUID()));
    }

    /** What the sign-in form's own request does; it is no view's. */
    private void signInAgain(String stay) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("stay", stay);
        var wish = UsernamePasswordAuthenticationToken.unauthenticated(learner.email(), TestPeople.PASSWORD);
        wish.setDetails(new WebAuthenticationDetails(request));
        staySignedIn.loginSuccess(request, new MockHttpServletResponse(), passwordSignIn.authenticate(wish));
    }

    private void openSignUp(String address, String email) {
        signOut();
        open(address);
        _setValue(_get(EmailField.class), email);
        _setValue(text("Name"), "Noor");
        _setValue(_get(PasswordField.class), TestPeople.PASSWORD);
    }

    private void openPassword() {
        open("settings/password");
        _setValue(password("Current password"), TestPeople.PASSWORD);
        _setValue(password("New password"), "velvet harbour sixteen");
    }

    private void openVisibility(Visibility visibility) {
        open("portfolio");
        _setValue(
                (RadioButtonGroup<Visibility>)
                        _get(RadioButtonGroup.class, spec -> spec.withLabel("Who may see your page")),
                visibility);
    }

    private void openPublishing() {
        openVisibility(Visibility.PUBLIC);
        _setValue(text("Name in the address"), "noor-" + learner.id().toString().substring(24));
    }

    private void openNotices() {
        transaction.executeWithoutResult(status -> notices.send(
                learner.id(),
                certificationExpires,
                UUID.randomUUID().toString(),
                Map.of("name", "DP-100", "days", "30", "on", "2030-01-01"),
                "certifications"));
        open("notifications");
    }

    private void chooseNoNotices() {
        _setValue((Select<Delivery>) _find(Select.class).getFirst(), Delivery.NONE);
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

    private void openFreeTime() {
        sampleInterviews.booked(learner);
        open("interviews/book?topic=coding&week="
                + LocalDate.now(ZoneOffset.UTC).plusWeeks(2));
        pressFirstFreeTime();
    }

    private static void pressFirstFreeTime() {
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(" with "))
                .findFirst()
                .orElseThrow());
    }

    private void openMove(String list) {
        UUID interview = list.equals("interviews") ? sampleInterviews.booked(learner) : bookedWithMe();
        open("%s/%s/move?week=%s"
                .formatted(list, interview, LocalDate.now(ZoneOffset.UTC).plusWeeks(2)));
        pressFirstFreeTime();
        _setValue(_get(TextArea.class), "A cold");
    }

    private void openInterview(String button) {
        sampleInterviews.booked(learner);
        open("interviews");
        press(button);
    }

    private UUID bookedWithMe() {
        AccountInfo mentor = TestPeople.with(learner, Authority.MENTOR);
        UUID interview = sampleInterviews.bookedWith(mentor);
        signIn(mentor);
        return interview;
    }

    private void openBooked(String button) {
        bookedWithMe();
        openAndAsk(button);
    }

    private void openBegun(String button) {
        sampleInterviews.begin(bookedWithMe());
        openAndAsk(button);
    }

    private void openAs(String address, Authority... authorities) {
        signIn(TestPeople.with(learner, authorities));
        open(address);
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, Object value) {
        _setValue(_get(MultiSelectComboBox.class, spec -> spec.withLabel(label)), Set.of(value));
    }

    private void openApplication() {
        open("mentoring");
        _setValue(_get(TextArea.class), "Ten years of it");
        choose("Skills", new Slug("python"));
        choose("Languages", Locale.ENGLISH);
    }

    private void saveProfile() {
        choose("Skills", new Slug("python"));
        choose("Languages", Locale.ENGLISH);
        press("Save");
    }

    private void openNewSnippet() {
        openAs("mentoring/snippets", Authority.MENTOR);
        _setValue(text("Title"), "Baseline");
    }

    private void openSnippet() {
        openNewSnippet();
        press("Add snippet");
    }

    private void openPerson(String button) {
        AccountInfo somebody = TestPeople.newLearner(signUp);
        openAs("admin/people?q=" + somebody.email(), Authority.ADMIN);
        press(button);
    }

    private void openAccount(String button) {
        AccountInfo somebody = TestPeople.newLearner(signUp);
        openAs("admin/people/" + somebody.id(), Authority.ADMIN);
        press(button);
        _setValue(textArea("Reason"), "Asked for it");
    }

    private void openThing(String key) {
        openAs("admin/catalogue/things/" + key + "/edit", Authority.ADMIN);
    }

    private void typeNewSource() {
        openAs("admin/catalogue/things/source/new", Authority.ADMIN);
        _setValue(text("Title"), "Counted " + UUID.randomUUID());
        _setValue(_get(DatePicker.class), LocalDate.EPOCH);
    }

    private void openNewSource() {
        typeNewSource();
        String title = text("Title").getValue();
        press("Add the source");
        openThing("source/" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** The draft differs by a source, so that there is something to publish. */
    private void openImpact() {
        typeNewSource();
        press("Add the source");
        database.sql("delete from impact_study").update();
        openAs("admin/catalogue/impact", Authority.ADMIN);
    }

    private void openRunningImpact() {
        openImpact();
        database.sql("insert into impact_study (id, state, changed_at) values (gen_random_uuid(), 'RUNNING', now())")
                .update();
        open("admin/catalogue/impact");
    }

    private void openReset() {
        String secret = "a link that was handed over";
        database.sql("delete from reset_link").update();
        database.sql("""
                        insert into reset_link (account_id, token_hash, made_at, expires_at)
                        values (:account, :hash, now(), now() + interval '1 hour')""")
                .param("account", TestPeople.newLearner(signUp).id())
                .param("hash", Secrets.digest(secret))
                .update();
        signOut();
        open("reset/" + secret);
        _setValue(password("New password"), "velvet harbour sixteen");
    }

    private void openApplications() {
        openApplication();
        press("Apply");
        openAs("admin/applications", Authority.ADMIN);
    }

    private void openReassigning() {
        AccountInfo mentor = sampleReviews.mentor("Noa");
        openSubmission();
        _setValue(_get(ComboBox.class), new Person(mentor.id(), "Noa"));
        _setValue(_find(TextArea.class).getFirst(), "Knows it best");
    }

    private void openClosing() {
        openSubmission();
        _setValue(_find(TextArea.class).getLast(), "Copied");
        press("Close it");
    }

    private void openSubmission() {
        openAs("admin/reviews/" + sampleReviews.submitted(TestPeople.newLearner(signUp)), Authority.ADMIN);
    }

    private static void openAndAsk(String button) {
        open("mentor/slots");
        if (!button.isEmpty()) {
            press(button);
            _setValue(_get(TextArea.class), "Room 4");
        }
    }

    private void openRequest() {
        open("reviews/new?kind=PROJECT&project=" + project);
    }

    private void chooseRole() {
        _setValue(
                (Select<Slug>) _get(Select.class, spec -> spec.withLabel("Meant for (optional)")),
                new Slug("data-scientist"));
    }

    private void openReview(boolean decided) {
        UUID submission = sampleSubmissions.submitted(project);
        if (decided) {
            sampleSubmissions.decide(submission, sampleSubmissions.newMentor(), Verdict.CHANGES_REQUESTED);
        }
        open("reviews/" + submission);
    }

    private void openReview(String button) {
        openReview(true);
        press(button);
    }

    private void openBegunReview() {
        UUID submission = sampleSubmissions.submitted(project);
        open("reviews/" + submission);
        sampleSubmissions.start(submission, sampleSubmissions.newMentor());
        hearOfIt();
    }

    private void openAnswer() {
        openReview(true);
        _setValue(textArea("Your message"), "Who is to decide?");
    }

    private void openRating() {
        openReview(true);
        _setValue((RadioButtonGroup<Boolean>) _get(RadioButtonGroup.class), false);
    }

    private void openRated() {
        openRating();
        press("Save rating");
    }

    private void openQueue() {
        signIn(sampleReviews.mentor("Aiko"));
        open("queue");
    }

    private void openDesk() {
        UUID work = sampleReviews.submitted(TestPeople.newLearner(signUp));
        signIn(sampleReviews.mentor("Aiko"));
        open("queue/" + work);
    }

    private void openTakenDesk() {
        UUID work = sampleReviews.submitted(TestPeople.newLearner(signUp));
        AccountInfo faster = sampleReviews.mentor("Noor");
        AccountInfo slower = sampleReviews.mentor("Aiko");
        signIn(slower);
        open("queue/" + work);
        sampleReviews.as(faster, () -> reviewDesk.start(work));
        TestPeople.signIn(slower);
    }

    private void startReview() {
        openDesk();
        press("Start review");
        hearOfIt();
    }

    /** A page hears of what was done, be it by itself, as everybody else does: a moment later. */
    private static void hearOfIt() {
        List<String> heard = List.of();
        for (int tries = 0; tries < 100 && heard.isEmpty(); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            heard = Statements.during(() -> MockVaadin.clientRoundtrip(true));
        }
    }

    private void startReviewAnd(String button) {
        startReview();
        press(button);
    }

    private void fillInReview() {
        startReview();
        _find(RadioButtonGroup.class)
                .forEach(group -> _setValue(
                        (RadioButtonGroup<Object>) group,
                        ((RadioButtonGroup<Object>) group).getListDataView().getItem(0)));
        press("Give a verdict");
    }

    private void review() {
        sampleReviews.submitted(TestPeople.newLearner(signUp));
        fillInReview();
        press("Give the verdict");
        hearOfIt();
    }

    private void chooseCareerRole() {
        _setValue((Select<Slug>) _get(Select.class, spec -> spec.withLabel("Career role")), new Slug("data-analyst"));
    }

    private static TextArea textArea(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
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
