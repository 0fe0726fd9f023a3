package io.cairn.portfolio.ui;

import io.cairn.shared.Slug;
import java.util.UUID;

/** Addresses of the portfolio's screens, and of its public pages. Paths are relative to the portal's root. */
public final class PortfolioNavigation {

    public static final String PORTFOLIO = "portfolio";
    static final String CV = PORTFOLIO + "/cv";
    static final String PROJECTS = "projects";
    static final String CERTIFICATIONS = "certifications";
    /** What mentors say of it. The views belong to a feature above this one, hence the bare addresses. */
    static final String REVIEWS = "reviews";

    private PortfolioNavigation() {}

    public static String portfolio() {
        return PORTFOLIO;
    }

    /** The owner's look at their page as others see it; not a view, like the next ones. */
    static String preview() {
        return PORTFOLIO + "/preview";
    }

    static String pagePdf() {
        return PORTFOLIO + "/page.pdf";
    }

    static String cvPreview() {
        return CV + "/preview";
    }

    static String cvPdf() {
        return PORTFOLIO + "/cv.pdf";
    }

    static String resume() {
        return PORTFOLIO + "/resume.json";
    }

    public static String cv() {
        return CV;
    }

    /** Where a mentor is asked for a review of the whole portfolio. */
    static String askAboutPage() {
        return REVIEWS + "/new?kind=PORTFOLIO";
    }

    static String askAboutCv() {
        return REVIEWS + "/new?kind=CV";
    }

    static String askAbout(UUID project) {
        return REVIEWS + "/new?kind=PROJECT&project=" + project;
    }

    static String publicPage(String name) {
        return "p/" + name;
    }

    static String linkedPage(String secret) {
        return "s/" + secret;
    }

    public static String projects() {
        return PROJECTS;
    }

    public static String project(UUID project) {
        return PROJECTS + "/" + project;
    }

    static String projectVersion(UUID project, int version) {
        return project(project) + "?version=" + version;
    }

    public static String editProject(UUID project) {
        return project(project) + "/edit";
    }

    /** Where a new project begins; {@code newProject(brief)} begins it pre-filled. */
    public static String newProject() {
        return PROJECTS + "/new";
    }

    public static String newProject(Slug brief) {
        return newProject() + "?brief=" + brief.value();
    }

    public static String certifications() {
        return CERTIFICATIONS;
    }

    public static String certification(UUID certification) {
        return CERTIFICATIONS + "/" + certification;
    }

    public static String newCertification() {
        return CERTIFICATIONS + "/new";
    }

    public static String newCertification(Slug certification) {
        return newCertification() + "?certification=" + certification.value();
    }
}
