package io.cairn.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectDrafts;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.Projects;
import io.cairn.support.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner, signed in, and what they do with projects. */
abstract class ProjectViewTestBase extends ViewTest {

    @Autowired
    Projects projects;

    @Autowired
    ProjectDrafts drafts;

    @BeforeEach
    void aLearner() {
        signInNewLearner();
    }

    /** A project from the sample brief, saved once. */
    UUID saved(ProjectContent content) {
        UUID id = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        projects.save(id, content, 0);
        return id;
    }

    static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static void write(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    static TextField title() {
        return _get(TextField.class, spec -> spec.withLabel("Title"));
    }

    static String viewText() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
