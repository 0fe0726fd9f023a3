package io.cairn.portfolio;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be seen to be missing from what was written, without judging it. */
public enum ContentHint {
    NO_PROBLEM(content -> content.problem().isBlank()),
    NO_WORK(content -> content.work().isBlank()),
    NO_RESULT(content -> content.result().isBlank()),
    NO_NUMBER_IN_RESULT(content ->
            !content.result().isBlank() && !Digits.ANY.matcher(content.result()).find()),
    NO_REPOSITORY(content -> content.repositoryUrl() == null),
    /** Published, but nobody is told where. */
    NO_DEMO(content -> content.status() == ProjectStatus.PUBLISHED && content.demoUrl() == null),
    NO_README(content -> content.readme().isBlank()),
    NO_STAGE(content -> content.stages().isEmpty()),
    PROVES_NOTHING(content -> content.proves().isEmpty()),
    NO_SHARE(content -> content.teamwork() == Teamwork.TEAM && content.share().isBlank()),
    NO_IMAGE(content -> content.images().isEmpty());

    private final transient Predicate<ProjectContent> applies;

    ContentHint(Predicate<ProjectContent> applies) {
        this.applies = applies;
    }

    /** The hints for a project, what matters most first. */
    public static Stream<ContentHint> of(ProjectContent content) {
        return Stream.of(values()).filter(hint -> hint.applies.test(content));
    }

    private static final class Digits {
        private static final Pattern ANY = Pattern.compile("\\p{Nd}");
    }
}
