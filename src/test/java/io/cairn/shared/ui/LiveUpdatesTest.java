package io.cairn.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import io.cairn.shared.NodeEvents;
import io.cairn.support.ViewTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LiveUpdatesTest extends ViewTest {

    /** Shows the last that it heard. */
    private static class Ear extends Span {
        Ear() {
            LiveUpdates.listen(this, "test-ear", this::setText, () -> setText("back"));
        }
    }

    @Autowired
    private NodeEvents events;

    private static void soon(Ear ear, String text) {
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(ear.getText()).isEqualTo(text);
        });
    }

    @Test
    void whatHappensElsewhereIsHeardWhileTheComponentIsInATab() {
        Ear ear = new Ear();
        UI.getCurrent().add(ear);
        events.publish("test-ear", "one");
        soon(ear, "one");
        UI.getCurrent().remove(ear);
        Ear other = new Ear();
        UI.getCurrent().add(other);
        events.publish("test-ear", "two");
        soon(other, "two");
        assertThat(ear.getText()).isEqualTo("one");
    }

    @Test
    void aTabThatHasComeBackFromDiskListensAgain() throws Exception {
        Ear ear = new Ear();
        UI.getCurrent().add(ear);
        VaadinSession before = VaadinSession.getCurrent();
        before.setAttribute(SessionRestored.Mark.class, new SessionRestored.Mark());
        Ear restored = (Ear) restored(ear);
        VaadinSession after = restored.getUI().orElseThrow().getSession();
        assertThat(after).isNotSameAs(before);
        // What Vaadin does in production, and at the first request.
        after.refreshTransients(before.getSession(), before.getService());
        after.lock();
        after.addUI(restored.getUI().orElseThrow());
        after.unlock();
        SessionRestored.Look.lookAt(after);
        assertThat(restored.getText()).isEqualTo("back");

        events.publish("test-ear", "again");
        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            before.getService().runPendingAccessTasks(after);
            assertThat(restored.getText()).isEqualTo("again");
        });
    }

    private static Object restored(Object component) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(component);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
