package io.cairn.audit.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import io.cairn.audit.AuditEntry;
import io.cairn.audit.AuditSubject;
import io.cairn.audit.AuditTrail;
import java.util.List;

/** Who did what to one thing and when: the last entries, and the way to all of them. */
@StyleSheet("context://styles/audit.css")
public class AuditHistory extends Section {

    private static final int SHOWN = 20;

    /** Reads with one statement. */
    public AuditHistory(AuditTrail trail, AuditSubject subject) {
        addClassNames("stack", "audit-history");
        List<AuditEntry> entries = trail.last(subject, SHOWN);
        add(new H2(AuditWords.text("history")));
        if (entries.isEmpty()) {
            Paragraph none = new Paragraph(AuditWords.text("history.none"));
            none.addClassName("soft");
            add(none);
        } else {
            Location all =
                    new Location(AuditView.PATH, new AuditQuery("", null, subject.toString(), null, null).parameters());
            add(
                    new AuditList(entries, false),
                    new Anchor(all.getPathWithQueryParameters(), AuditWords.text("history.all")));
        }
    }
}
