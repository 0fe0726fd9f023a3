package io.cairn.portfolio.web;

import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.Teamwork;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What kind of project it is, how far, how big, and by whom, in one line. */
final class ProjectFactLine {

    private ProjectFactLine() {}

    static String of(ProjectContent content, PageWords words) {
        return PageWords.line(
                content.paradigm() == null ? null : words.of(content.paradigm()),
                when(content, words),
                content.hours() == null ? null : words.text("hours", content.hours()),
                content.teamwork() == Teamwork.TEAM ? words.text("team") : null);
    }

    /** A finished one has its month; others say how far they are. */
    private static String when(ProjectContent content, PageWords words) {
        @Nullable LocalDate finished = content.finishedOn();
        return content.status().isFinished() && finished != null
                ? PageWords.month(finished)
                : words.text("status." + content.status());
    }
}
