package io.cairn.review.ui.learner;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import io.cairn.account.AccountInfo;
import io.cairn.review.SampleSubmissions;
import io.cairn.review.Submissions;
import io.cairn.support.ViewTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A learner, signed in, a mentor, and what passes between them. */
@TestPropertySource(
        properties = "spring.application.name=learner") // a database of its own: few reviews are decided there
abstract class LearnerViewTest extends ViewTest {

    @Autowired
    SampleSubmissions samples;

    @Autowired
    Submissions submissions;

    AccountInfo learner;
    AccountInfo mentor;

    @BeforeEach
    void meet() {
        learner = signInNewLearner();
        mentor = samples.newMentor();
    }

    static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    static String viewText() {
        return textOf(view());
    }

    static Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    static String title() {
        return _get(H1.class).getText();
    }

    static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    static void follow(String link) {
        open(_get(Anchor.class, spec -> spec.withText(link)).getHref());
    }

    /** What comes by push arrives when the browser next hears from the server. */
    static void soon(Runnable assertion) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertion.run();
        });
    }
}
