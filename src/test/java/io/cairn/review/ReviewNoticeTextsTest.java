package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What people read, for every kind of work. */
class ReviewNoticeTextsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private static String text(String kind, Object... words) {
        assertThat(TEXTS.getString("notice.%s.label".formatted(kind))).isNotBlank();
        return new MessageFormat(TEXTS.getString("notice.%s.text".formatted(kind)), Locale.ENGLISH).format(words);
    }

    @Test
    void aVerdictIsToldWithWhatItIsAbout() {
        assertThat(text("review-decided", 1L, "Churn {x}", "Aiko", 0L))
                .isEqualTo("Aiko approved your project “Churn {x}”.");
        assertThat(text("review-decided", 0L, "", "Aiko", 1L)).isEqualTo("With notes, Aiko approved your portfolio.");
        assertThat(text("review-decided", 3L, "", "Aiko", 0L)).isEqualTo("Aiko approved your mock interview.");
        assertThat(text("review-decided", 2L, "", "Aiko", 2L)).isEqualTo("Aiko asks for changes to your CV.");
    }

    @Test
    void whatIsWaitedForIsNamed() {
        assertThat(text("review-answered", 1L, "Churn", "Mara")).isEqualTo("Mara wrote about the review of “Churn”.");
        assertThat(text("review-waiting", 2L, "", 7L))
                .isEqualTo("The review of the CV has waited 7 days for your answer or the next version.");
        assertThat(text("review-withdrawal", 1L, "Churn", "Mara"))
                .isEqualTo("Mara would like to have “Churn” back. Finish the review, or let it go.");
        assertThat(text("review-yours-first", 0L, "", "Mara"))
                .isEqualTo("Mara sent you a portfolio to review. You may take it before other mentors.");
        assertThat(text("review-closed", 1L, "Churn", "Copied"))
                .isEqualTo("An admin closed your submission “Churn”: Copied");
        assertThat(text("mentor-application", 1L)).startsWith("You are a mentor now.");
        assertThat(text("authority-granted", "Sofia", 1L))
                .isEqualTo("Sofia made you a mentor. Say what you can review.");
        assertThat(text("authority-granted", "Sofia", 2L)).isEqualTo("Sofia made you an admin.");
        assertThat(text("authority-revoked", "Sofia", 1L)).isEqualTo("Sofia ended your time as a mentor.");
    }
}
