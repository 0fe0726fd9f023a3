package io.cairn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks at every screen as a browser shows it: a picture at two widths in both schemes, no barrier that axe knows, no
 * complaint in the console, and nothing that has to be scrolled sideways. Those of the portal's staff are looked at in
 * {@link EveryStaffScreenIT}, side by side with these.
 */
class EveryScreenIT {

    /** @param links to be followed from the address, for what has an address of its own in each portal */
    private record Screen(String name, String address, String... links) {}

    private static final List<Screen> VISITOR = List.of(
            new Screen("home", ""),
            new Screen("roles", "roles"),
            new Screen("roles-none", "roles?q=astronaut"),
            new Screen("role", "roles/machine-learning-engineer"),
            new Screen("compare", "roles/compare?role=machine-learning-engineer&role=data-engineer&role=statistician"),
            new Screen("roles-from-here", "roles/matrix?from=software-engineer"),
            new Screen("skill", "skills/python"),
            new Screen("brief", "briefs/vision-transfer-classifier"),
            new Screen("search", "search?q=neural"),
            new Screen("search-similar", "search?q=pythn"),
            new Screen("search-none", "search?q=zzzzzz"),
            new Screen("guide", "guide"),
            new Screen("guide-entry", "guide/need-a-phd"),
            new Screen("not-found", "no/such/page"),
            new Screen("sign-in", "sign-in"),
            new Screen("sign-in-failed", "sign-in?wait=30"),
            new Screen("sign-in-disabled", "sign-in?disabled"),
            new Screen("forgotten-password", "forgotten-password"),
            new Screen("reset-dead", "reset/no-such-link"),
            new Screen("sign-up", "sign-up"),
            new Screen("public-page", "p/mara-lindqvist"),
            new Screen("public-page-gone", "p/nobody-here"));

    private static final List<Screen> FRESH = List.of(
            new Screen("roadmap-empty", "roadmap"),
            new Screen("notes-empty", "notes"),
            new Screen("onboarding-role", "onboarding?step=1"),
            new Screen("certifications-empty", "certifications"),
            new Screen("projects-empty", "projects"),
            new Screen("portfolio-empty", "portfolio"),
            new Screen("data-empty", "settings/data"),
            new Screen("notifications-empty", "notifications"),
            new Screen("reviews-empty", "reviews"),
            new Screen("review-new-nothing", "reviews/new?kind=PORTFOLIO"),
            new Screen("mentoring-apply", "mentoring"),
            new Screen("interviews-empty", "interviews"));

    private static final List<Screen> HALF_WAY = List.of(
            new Screen("home-learner", ""),
            new Screen("week", "week"),
            new Screen("time", "time"),
            new Screen("roadmap", "roadmap"),
            new Screen("roadmap-by-area", "roadmap?view=area"),
            new Screen("step", "roadmap/step/unit/model-monitoring.working"),
            new Screen("step-project", "roadmap/step/project/vision-transfer-classifier"),
            new Screen("change", "roadmap/change"),
            new Screen("options", "roadmap/options"),
            new Screen("arrange", "roadmap/arrange"),
            new Screen("history", "roadmap/history?plan=1"),
            new Screen("role-distance", "roles/matrix/data-engineer"),
            new Screen("ways", "roles/machine-learning-engineer/paths?from=software-engineer"),
            new Screen("goal", "roadmap/role?role=data-engineer"),
            new Screen("roadmaps", "roadmap/all"),
            new Screen("onboarding-background", "onboarding?role=data-scientist&step=2"),
            new Screen("onboarding-time", "onboarding?step=3"),
            new Screen("projects", "projects"),
            new Screen("project", "projects", "Leaf photographs from a real field"),
            new Screen("project-edit", "projects", "Leaf photographs from a real field", "Edit"),
            new Screen("project-new", "projects/new"),
            new Screen("certifications", "certifications"),
            new Screen("certification", "certifications", "AWS Certified AI Practitioner"),
            new Screen("certification-new", "certifications/new"),
            new Screen("certification-new-retired", "certifications/new?certification=aws-ml-specialty"),
            new Screen("portfolio", "portfolio"),
            new Screen("portfolio-preview", "portfolio/preview"),
            new Screen("cv", "portfolio/cv"),
            new Screen("cv-preview", "portfolio/cv/preview"),
            new Screen("reviews", "reviews"),
            new Screen("review-decided", "reviews", "Whom should the bank call?"),
            new Screen("review-waiting", "reviews", "Leaf photographs from a real field"),
            new Screen("review-choose", "reviews/new?kind=PROJECT"),
            new Screen("review-new", "reviews/new?kind=PORTFOLIO"),
            new Screen("review-new-cv", "reviews/new?kind=CV"),
            new Screen("notifications", "notifications"),
            new Screen("notification-settings", "settings/notifications"),
            new Screen("data", "settings/data"),
            new Screen("password", "settings/password"),
            new Screen("time-zone", "settings/time-zone"),
            new Screen("calendar", "settings/calendar"),
            new Screen("interviews", "interviews"),
            new Screen("interviews-book", "interviews/book?topic=coding", "Next week"),
            new Screen("interviews-move", "interviews", "Move"),
            new Screen("interviews-nobody", "interviews/book?topic=system-design"));

    private static final List<Screen> MENTOR = List.of(
            new Screen("mentor-slots", "mentor/slots"),
            new Screen("mentor-slots-move", "mentor/slots", "Move"),
            new Screen("mentoring", "mentoring"),
            new Screen("mentoring-reviews", "mentoring/reviews"),
            new Screen("mentoring-numbers", "mentoring/numbers"),
            new Screen("mentoring-snippets", "mentoring/snippets"),
            new Screen("queue", "queue"),
            new Screen("queue-none", "queue?kind=cv&whose=mine"),
            new Screen("desk", "queue", "What pays, and for whom?"),
            new Screen("desk-decided", "mentoring/reviews", "Whom should the bank call?"));

    private static final List<Screen> ADMIN = List.of(
            new Screen("admin-people", "admin/people"),
            new Screen("admin-people-none", "admin/people?q=nobody-of-this-name"),
            new Screen("admin-person", "admin/people?q=half-way", "Mara Lindqvist"),
            new Screen("admin-audit", "admin/audit"),
            new Screen("admin-audit-none", "admin/audit?act=edition-published&from=2020-01-01&to=2020-01-31"),
            new Screen("admin-applications", "admin/applications"),
            new Screen("admin-reviews", "admin/reviews"),
            new Screen("admin-reviews-none", "admin/reviews?stage=withdrawn&kind=cv"),
            new Screen("admin-review", "admin/reviews?stage=decided", "Whom should the bank call?"),
            new Screen("admin-review-open", "admin/reviews?stage=waiting", "What pays, and for whom?"),
            new Screen("admin-quality", "admin/quality"),
            new Screen("admin-quality-mentors", "admin/quality?show=mentors"),
            new Screen("admin-quality-notes", "admin/quality?show=notes"),
            new Screen("studio", "admin/catalogue"),
            new Screen("studio-differences-none", "admin/catalogue/differences"),
            new Screen("studio-impact-nothing", "admin/catalogue/impact"),
            new Screen("studio-publish-nothing", "admin/catalogue/publish"),
            new Screen("studio-exchange", "admin/catalogue/exchange"),
            new Screen("admin-insight", "admin/insight?period=all"),
            new Screen("studio-kinds", "admin/catalogue/things"),
            new Screen("studio-things", "admin/catalogue/things/unit"),
            new Screen("studio-things-none", "admin/catalogue/things/role?q=astronaut"),
            new Screen("studio-links", "admin/catalogue/links"),
            new Screen("studio-thing", "admin/catalogue/things/role/machine-learning-engineer"),
            new Screen("studio-thing-unit", "admin/catalogue/things/unit/sql.working"),
            new Screen("studio-edit", "admin/catalogue/things/unit/sql.working/edit"),
            new Screen("studio-edit-role", "admin/catalogue/things/role/machine-learning-engineer/edit"),
            new Screen("studio-new", "admin/catalogue/things/resource/new"),
            new Screen("studio-translation", "admin/catalogue/things/translation/new?of=skill/sql&language=de"));

    private static final Map<String, List<Screen>> PEOPLE = Map.of(
            "a visitor",
            VISITOR,
            SharedPortal.FRESH,
            FRESH,
            SharedPortal.HALF_WAY,
            HALF_WAY,
            SharedPortal.MENTOR,
            MENTOR,
            SharedPortal.ADMIN,
            ADMIN);

    @ParameterizedTest
    @ValueSource(strings = {"a visitor", SharedPortal.FRESH, SharedPortal.HALF_WAY})
    void everyScreenCanBeSeenAndUsed(String person) {
        lookAround(person);
    }

    static void lookAround(String person) {
        List<String> flaws = new ArrayList<>();
        try (Visit visit = Visit.to(SharedPortal.get())) {
            if (person.contains("@")) {
                visit.signIn(person);
            } else {
                visit.open("");
            }
            for (Screen screen : Objects.requireNonNull(PEOPLE.get(person))) {
                open(screen, visit);
                flaws.addAll(look(screen.name(), visit));
            }
            visit.complaints().forEach(complaint -> flaws.add("console: " + complaint));
        }
        assertThat(flaws).isEmpty();
    }

    /** From one to the other takes a fraction of the time of loading each. What employers see is a page by itself. */
    private static void open(Screen screen, Visit visit) {
        visit.resize(Visit.WIDE);
        if (screen.address().startsWith("p/")) {
            visit.open(screen.address());
        } else {
            visit.goOnTo(screen.address());
        }
        for (String link : screen.links()) {
            visit.follow(link);
        }
    }

    /** A screen is loaded once and then turned and folded, as loading takes longer than looking. */
    static List<String> look(String screen, Visit visit) {
        List<String> flaws = new ArrayList<>();
        look(screen, visit, Visit.WIDE, flaws);
        look(screen, visit, Visit.PHONE, flaws);
        return flaws;
    }

    private static void look(String screen, Visit visit, int width, List<String> flaws) {
        visit.resize(width);
        int wide = (Integer) visit.page().evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
            flaws.add("%s-%d: %d pixels wide".formatted(screen, width, wide));
        }
        String name = "%s-%d".formatted(screen, width);
        visit.turn(ColorScheme.LIGHT);
        visit.picture(name + "-light");
        List<String> barriers = width == Visit.WIDE ? visit.barriers() : visit.smallTargets();
        barriers.forEach(barrier -> flaws.add(name + "-light: " + barrier));
        visit.turn(ColorScheme.DARK);
        visit.glance(name + "-dark");
        if (width == Visit.WIDE) {
            visit.faintTexts().forEach(barrier -> flaws.add(name + "-dark: " + barrier));
        }
    }
}
