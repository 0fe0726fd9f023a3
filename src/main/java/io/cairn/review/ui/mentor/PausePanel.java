package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.review.MentorProfiles;

/** Whether a mentor takes work at present, what that means, and the change to the other. */
class PausePanel extends Section {

    private final MentorProfiles profiles;
    private final H2 title = new H2();
    private final Paragraph meaning = new Paragraph();
    private final Button change = new Button("", click -> change());
    private boolean paused;

    PausePanel(MentorProfiles profiles, boolean paused) {
        this.profiles = profiles;
        this.paused = paused;
        addClassNames("panel", "stack", "pause-panel");
        change.setDisableOnClick(true);
        add(title, meaning, change);
        show();
    }

    private void change() {
        try {
            if (paused) {
                profiles.resume();
            } else {
                profiles.pause();
            }
            paused = !paused;
            show();
        } finally {
            change.setEnabled(true);
        }
    }

    private void show() {
        String state = paused ? "paused" : "active";
        title.setText(text(state));
        meaning.setText(text(state + ".text"));
        change.setText(text(paused ? "resume" : "pause"));
        setClassName("paused", paused);
    }
}
