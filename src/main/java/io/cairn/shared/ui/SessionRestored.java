package io.cairn.shared.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import org.springframework.stereotype.Component;

/**
 * A browser tab has come back to life: its session was written to disk when the portal stopped, and this is the first
 * request to it in the portal started anew. Fired at the tab's {@link UI}.
 */
class SessionRestored extends ComponentEvent<UI> {

    private SessionRestored(UI ui) {
        super(ui, false);
    }

    /** Lies in every session; what is transient does not come back from disk. */
    static class Mark implements Serializable {
        private transient boolean alive = true;
    }

    /** Looks at every request whether it is the first. */
    @Component
    static class Look implements VaadinServiceInitListener {

        @Override
        public void serviceInit(ServiceInitEvent event) {
            event.getSource().addSessionInitListener(init -> init.getSession().setAttribute(Mark.class, new Mark()));
            event.addRequestHandler((session, request, response) -> {
                lookAt(session);
                return false;
            });
        }

        static void lookAt(VaadinSession session) {
            session.lock();
            try {
                Mark mark = session.getAttribute(Mark.class);
                if (mark != null && !mark.alive) {
                    mark.alive = true;
                    session.getUIs().forEach(ui -> ComponentUtil.fireEvent(ui, new SessionRestored(ui)));
                }
            } finally {
                session.unlock();
            }
        }
    }
}
