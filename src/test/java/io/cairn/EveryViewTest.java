package io.cairn;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.interview.SampleInterviews;
import io.cairn.portfolio.CertificationSamples;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.Placement;
import io.cairn.portfolio.Portfolios;
import io.cairn.portfolio.ProjectDrafts;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.review.ReviewKind;
import io.cairn.review.SampleReviews;
import io.cairn.review.SubmissionRequest;
import io.cairn.review.Submissions;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Replanning;
import io.cairn.shared.Slug;
import io.cairn.support.Plenty;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds for all views alike: little SQL, and a life beyond a restart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryViewTest extends ViewTest {

    private static final int STATEMENTS_TO_OPEN = 3;

    /** An address with real content for each view; a view without one fails {@link #everyViewIsLookedAt}. */
    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("HomeView", ""),
            Map.entry("CareerRolesView", "roles"),
            Map.entry("CareerRoleView", "roles/machine-learning-engineer"),
            Map.entry("CompareView", "roles/compare?role=data-scientist&role=statistician&role=data-analyst"),
            Map.entry("RoleMatrixView", "roles/matrix"),
            Map.entry("RoleDistanceView", "roles/matrix/data-engineer"),
            Map.entry("RolePathsView", "roles/machine-learning-engineer/paths"),
            Map.entry("TargetRoleView", "roadmap/role?role=data-analyst"),
            Map.entry("RoadmapsView", "roadmap/all"),
            Map.entry("SkillView", "skills/python"),
            Map.entry("BriefView", "briefs/vision-transfer-classifier"),
            Map.entry("SearchView", "search?q=python"),
            Map.entry("GuideView", "guide"),
            Map.entry("GuideEntryView", "guide/need-a-phd"),
            Map.entry("StudioView", "admin/catalogue"),
            Map.entry("DifferencesView", "admin/catalogue/differences?from=1&to=draft"),
            Map.entry("ExchangeView", "admin/catalogue/exchange"),
            Map.entry("ImpactView", "admin/catalogue/impact"),
            Map.entry("PublishView", "admin/catalogue/publish"),
            Map.entry("EditionPage", "roadmap/edition"),
            Map.entry("LinksView", "admin/catalogue/links"),
            Map.entry("InsightView", "admin/insight?period=all"),
            Map.entry("KindsView", "admin/catalogue/things"),
            Map.entry("ThingsView", "admin/catalogue/things/unit?q=sql&sort=-title"),
            Map.entry("ThingView", "admin/catalogue/things/unit/sql.working"),
            Map.entry("ThingEditView", "admin/catalogue/things/role/machine-learning-engineer/edit"),
            Map.entry("NewThingView", "admin/catalogue/things/unit/new"),
            Map.entry("SignInView", "sign-in"),
            Map.entry("SignUpView", "sign-up"),
            Map.entry("SetupView", "setup/not-a-real-token"),
            Map.entry("ResetView", "reset/not-a-real-secret"),
            Map.entry("ForgottenView", "forgotten-password"),
            Map.entry("PasswordView", "settings/password"),
            Map.entry("DataView", "settings/data"),
            Map.entry("NotificationsView", "notifications"),
            Map.entry("NotificationSettingsView", "settings/notifications"),
            Map.entry("TimeZoneView", "settings/time-zone"),
            Map.entry("CalendarView", "settings/calendar"),
            Map.entry("ContentLanguageView", "settings/content-language"),
            Map.entry("OnboardingView", "onboarding"),
            Map.entry("RoadmapPage", "roadmap"),
            Map.entry("StepPage", "roadmap/step/unit/neural-networks.awareness"),
            Map.entry("WeekView", "week"),
            Map.entry("TimeView", "time"),
            Map.entry("NotesView", "notes"),
            Map.entry("ReplanPage", "roadmap/change"),
            Map.entry("OptionsPage", "roadmap/options"),
            Map.entry("ArrangePage", "roadmap/arrange"),
            Map.entry("HistoryPage", "roadmap/history?plan=1"),
            Map.entry("PortfolioView", "portfolio"),
            Map.entry("CvView", "portfolio/cv"),
            Map.entry("ProjectsView", "projects"),
            Map.entry("NewProjectView", "projects/new"),
            Map.entry("ProjectView", "projects/{project}?version=0"),
            Map.entry("ProjectEditView", "projects/{project}/edit"),
            Map.entry("CertificationsView", "certifications"),
            Map.entry("NewCertificationView", "certifications/new?certification=aws-ml-specialty"),
            Map.entry("CertificationView", "certifications/{certification}"),
            Map.entry("InterviewsView", "interviews/{interview}"),
            Map.entry("BookInterviewView", "interviews/book?topic=coding"),
            Map.entry("MoveInterviewView", "interviews/{interview}/move"),
            Map.entry("MentoringView", "mentoring"),
            Map.entry("GivenReviewsView", "mentoring/reviews"),
            Map.entry("NumbersView", "mentoring/numbers"),
            Map.entry("SnippetsView", "mentoring/snippets"),
            Map.entry("PeopleView", "admin/people"),
            Map.entry("PersonView", "admin/people/{learner}"),
            Map.entry("AuditView", "admin/audit?act=thing-changed"),
            Map.entry("ApplicationsView", "admin/applications"),
            Map.entry("OversightView", "admin/reviews"),
            Map.entry("SubmissionOversightView", "admin/reviews/{submission}"),
            Map.entry("QualityView", "admin/quality?show=mentors"),
            Map.entry("MentorSlotsView", "mentor/slots/{booked}"),
            Map.entry("MoveBookedInterviewView", "mentor/slots/{booked}/move"),
            Map.entry("ReviewsView", "reviews"),
            Map.entry("NewReviewView", "reviews/new?kind=PROJECT&project={project}"),
            Map.entry("ReviewPage", "reviews/{submission}"),
            Map.entry("QueueView", "queue"),
            Map.entry("DeskPage", "queue/{work}"));

    private static final Set<String> FOR_VISITORS =
            Set.of("SignInView", "SignUpView", "SetupView", "ResetView", "ForgottenView");

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Replanning replanning;

    @Autowired
    private Projects projects;

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private ProjectDrafts drafts;

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private Submissions submissions;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    @Autowired
    private SampleReviews sampleReviews;

    @Autowired
    private SampleInterviews sampleInterviews;

    /**
     * Somebody who is a learner, a mentor and an admin.
     *
     * @param has what is theirs, by its name in {@link #ADDRESSES}
     */
    private record World(AccountInfo person, Map<String, UUID> has) {

        String address(String view) {
            String address = ADDRESSES.get(view);
            for (Map.Entry<String, UUID> thing : has.entrySet()) {
                address = address.replace(
                        "{" + thing.getKey() + "}", thing.getValue().toString());
            }
            return address;
        }
    }

    private World few;
    private World many;

    static List<String> views() {
        return ADDRESSES.keySet().stream().sorted().toList();
    }

    /** Made once: looking changes nothing, and so many rows take a while. */
    @BeforeAll
    void somebodyWithLittleAndSomebodyWithPlenty() {
        few = world();
        many = world();
        UUID other = TestPeople.newLearner(signUp).id();
        Plenty.fillFor(database, other);
        Plenty.fill(database, many.person().id(), other);
    }

    private World world() {
        AccountInfo learner = TestPeople.newLearner(signUp);
        TestPeople.signIn(learner);
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("machine-learning-engineer")), UUID.randomUUID());
        replanning.accept(replanning.preview());
        UUID project = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        projects.save(project, ProjectSamples.written(ProjectStatus.DONE), 0);
        drafts.keep(project, UUID.randomUUID(), ProjectSamples.titled("Unsaved"), 1);
        portfolios.arrangeProjects(List.of(new Placement(project, true)), 0);
        UUID certification = certifications.add(CertificationSamples.retired(), UUID.randomUUID());
        SubmissionRequest request = new SubmissionRequest(ReviewKind.PROJECT, project, null, null, "Be strict");
        UUID submission =
                submissions.submit(request, submissions.preview(request).digest(), UUID.randomUUID());
        UUID interview = sampleInterviews.booked(learner);
        UUID work = sampleReviews.submitted(TestPeople.newLearner(signUp));
        AccountInfo person = TestPeople.with(learner, Authority.MENTOR, Authority.ADMIN);
        UUID booked = sampleInterviews.bookedWith(person);
        TestPeople.signOut();
        return new World(
                person,
                Map.of(
                        "project", project,
                        "certification", certification,
                        "submission", submission,
                        "interview", interview,
                        "work", work,
                        "booked", booked,
                        "learner", learner.id()));
    }

    @Test
    void everyViewIsLookedAt() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Set<String> found = scanner.findCandidateComponents("io.cairn").stream()
                .map(bean -> bean.getBeanClassName().replaceFirst(".*\\.", ""))
                .collect(Collectors.toSet());
        assertThat(ADDRESSES.keySet()).containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @MethodSource("views")
    void opensWithFewStatementsHoweverMuchThereIs(String view) {
        int statements = statementsToOpen(view, few);
        assertThat(statements).as(view).isLessThanOrEqualTo(STATEMENTS_TO_OPEN);
        assertThat(statementsToOpen(view, many)).as("%s with many rows", view).isEqualTo(statements);
    }

    private int statementsToOpen(String view, World world) {
        visit(view, world);
        List<String> statements = Statements.during(() -> open(world.address(view)));
        assertThat(shown()).isEqualTo(view);
        return statements.size();
    }

    @ParameterizedTest
    @MethodSource("views")
    void comesBackFromDiskAsItWas(String view) throws Exception {
        visit(view, few);
        open(few.address(view));
        Component before = current();
        // The view brings its whole browser tab and session along.
        Component after = (Component) restored(stored(before));
        assertThat(after.getClass()).isEqualTo(before.getClass());
        assertThat(textOf(after)).isEqualTo(textOf(before));
        assertThat(after.getUI()).isPresent().get().isNotSameAs(UI.getCurrent());
    }

    private void visit(String view, World world) {
        if (FOR_VISITORS.contains(view)) {
            signOut();
        } else {
            signIn(world.person());
        }
        // A page that is open without the shell does not come into it; the view is to be another one.
        open(view.equals("GuideView") ? "roles" : "guide");
        openInShell();
    }

    private static Component current() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static String shown() {
        assertThat(current()).isNotInstanceOf(HasErrorParameter.class);
        return current().getClass().getSimpleName();
    }

    private static byte[] stored(Object view) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(view);
        }
        return bytes.toByteArray();
    }

    private static Object restored(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
