package io.cairn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.account.PasswordProblem;
import java.time.Duration;
import java.util.Locale;

/** Says in words what is wrong. */
final class Problems {

    private Problems() {}

    static String text(Component where, PasswordProblem problem) {
        return where.getTranslation(
                "account.password." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Seconds below two minutes, minutes above; never rounded down. */
    static String text(Component where, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return seconds < 120
                ? where.getTranslation("account.wait.seconds", seconds)
                : where.getTranslation("account.wait.minutes", (seconds + 59) / 60);
    }

    /** A line that is read out when it appears. */
    static Paragraph alert(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("form-error");
        line.getElement().setAttribute("role", "alert");
        return line;
    }
}
