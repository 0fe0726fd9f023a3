package io.cairn.portfolio;

import io.cairn.shared.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a project has to be like to be saved. Lengths are in characters as Java counts them. */
public final class ProjectRules {

    public static final int MAX_PROJECTS = 100;
    public static final int MAX_TITLE = 120;
    public static final int MAX_TEXT = 3_000;
    public static final int MAX_README = 40_000;
    public static final int MAX_URL = 500;
    public static final int MAX_ALT = 300;
    public static final int MAX_HOURS = 10_000;
    public static final int MAX_UNITS = 40;
    public static final int MAX_IMAGES = 10;

    private static final int MAX_POINTS = 60;
    private static final int MAX_POINT = 100;

    private final ProjectContent content;
    private final List<ProjectProblem> problems = new ArrayList<>();

    private ProjectRules(ProjectContent content) {
        this.content = content;
    }

    /** All that is wrong, in the order of the fields. */
    static List<ProjectProblem> check(ProjectContent content) {
        return new ProjectRules(content).all();
    }

    private List<ProjectProblem> all() {
        text(ProjectField.TITLE, content.title(), MAX_TITLE, true);
        text(ProjectField.PROBLEM, content.problem(), MAX_TEXT, true);
        text(ProjectField.WORK, content.work(), MAX_TEXT, false);
        text(ProjectField.RESULT, content.result(), MAX_TEXT, true);
        text(ProjectField.README, content.readme(), MAX_README, false);
        link(ProjectField.REPOSITORY_URL, content.repositoryUrl());
        link(ProjectField.DEMO_URL, content.demoUrl());
        atMost(ProjectField.PROVES, content.proves().size(), MAX_UNITS);
        dates();
        hours();
        text(ProjectField.SHARE, content.share(), MAX_TEXT, false);
        atMost(ProjectField.MET, content.met().size(), MAX_POINTS);
        if (content.met().stream().anyMatch(point -> point.length() > MAX_POINT)) {
            found(ProjectField.MET, ProjectProblem.Kind.TOO_LONG, MAX_POINT);
        }
        images();
        return problems;
    }

    private void text(ProjectField field, String text, int limit, boolean neededWhenFinished) {
        if (text.length() > limit) {
            found(field, ProjectProblem.Kind.TOO_LONG, limit);
        } else if (neededWhenFinished && content.status().isFinished() && text.isBlank()) {
            found(field, ProjectProblem.Kind.MISSING, 0);
        }
    }

    private void link(ProjectField field, @Nullable String url) {
        if (url != null && url.length() > MAX_URL) {
            found(field, ProjectProblem.Kind.TOO_LONG, MAX_URL);
        } else if (url != null && !WebAddress.is(url)) {
            found(field, ProjectProblem.Kind.NOT_A_LINK, 0);
        }
    }

    private void atMost(ProjectField field, int count, int limit) {
        if (count > limit) {
            found(field, ProjectProblem.Kind.TOO_MANY, limit);
        }
    }

    private void dates() {
        if (content.startedOn() != null
                && content.finishedOn() != null
                && content.finishedOn().isBefore(content.startedOn())) {
            found(ProjectField.FINISHED_ON, ProjectProblem.Kind.BACKWARDS, 0);
        }
    }

    private void hours() {
        Integer hours = content.hours();
        if (hours != null && (hours < 0 || hours > MAX_HOURS)) {
            found(ProjectField.HOURS, ProjectProblem.Kind.OUT_OF_RANGE, MAX_HOURS);
        }
    }

    private void images() {
        atMost(ProjectField.IMAGES, content.images().size(), MAX_IMAGES);
        if (content.images().stream().anyMatch(image -> image.alt().length() > MAX_ALT)) {
            found(ProjectField.IMAGES, ProjectProblem.Kind.TOO_LONG, MAX_ALT);
        } else if (content.status().isFinished()
                && content.images().stream().anyMatch(image -> image.alt().isBlank())) {
            found(ProjectField.IMAGES, ProjectProblem.Kind.MISSING, 0);
        }
    }

    private void found(ProjectField field, ProjectProblem.Kind kind, int limit) {
        problems.add(new ProjectProblem(field, kind, limit));
    }
}
