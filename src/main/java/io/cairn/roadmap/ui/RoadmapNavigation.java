package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import io.cairn.catalog.CatalogKey;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.Slug;

/** Addresses of the learner's roadmap, and links to them. Paths are relative to the portal's root. */
public final class RoadmapNavigation {

    static final String ROADMAP = "roadmap";
    static final String STEP = ROADMAP + "/step";
    static final String CHANGE = ROADMAP + "/change";
    static final String TIME = "time";
    static final String EDITION = ROADMAP + "/edition";
    public static final String TARGET = ROADMAP + "/role";
    public static final String ALL = ROADMAP + "/all";

    static final String OPTIONS = ROADMAP + "/options";
    static final String ARRANGE = ROADMAP + "/arrange";
    static final String HISTORY = ROADMAP + "/history";

    private RoadmapNavigation() {}

    /** The current roadmap; somebody without one is shown the way to it there. */
    public static String roadmap() {
        return ROADMAP;
    }

    /** The steps of the current roadmap that have a status. */
    public static String having(StepStatus status) {
        return TrailQuery.ALL.withStatus(status).address();
    }

    /** Where a roadmap begins. */
    public static String onboarding() {
        return OnboardingView.PATH;
    }

    public static String step(StepKey step) {
        return STEP + "/" + step;
    }

    /** Hours, days and target date of the current roadmap. */
    public static String change() {
        return CHANGE;
    }

    /** Ways to go on when life gets in the way of the current roadmap, and a pause. */
    public static String options() {
        return OPTIONS;
    }

    /** Where the steps of the current roadmap are moved, pinned and skipped. */
    public static String arrange() {
        return ARRANGE;
    }

    /** Earlier plans of the current roadmap. */
    public static String history() {
        return HISTORY;
    }

    /** What the latest edition of the catalogue changes in the current roadmap. */
    public static String edition() {
        return EDITION;
    }

    /** What it would mean to follow another career role. */
    public static String target(Slug role) {
        return TARGET + "?role=" + role;
    }

    /** All roadmaps, also those put away. */
    public static String all() {
        return ALL;
    }

    /** The learner's whole time log. */
    public static String time() {
        return TIME;
    }

    /** The time log of one thing of the catalogue. */
    public static String timeOf(CatalogKey item) {
        return TIME + "?step=" + item;
    }

    public static Anchor link(StepKey step, String title) {
        return new Anchor(step(step), title);
    }
}
