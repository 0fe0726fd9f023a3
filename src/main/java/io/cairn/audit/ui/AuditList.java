package io.cairn.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.cairn.audit.AuditEntry;
import io.cairn.shared.ui.Moments;
import java.util.List;

/** Entries, each with what was done, to what, by whom and when, and what it changed. */
class AuditList extends OrderedList {

    /** @param withSubject whether to say what each is about; not where all are about one thing */
    AuditList(List<AuditEntry> entries, boolean withSubject) {
        addClassNames("plain", "audit-list");
        entries.forEach(entry -> add(item(entry, withSubject)));
    }

    private static ListItem item(AuditEntry entry, boolean withSubject) {
        Span act = new Span(AuditWords.act(entry.act()));
        act.addClassName("audit-act");
        Div what = new Div(act);
        what.addClassName("row");
        if (withSubject) {
            String path = AuditWords.path(entry);
            String subject = AuditWords.subject(entry);
            what.add(path.isEmpty() ? new Span(subject) : new Anchor(path, subject));
        }
        Span who = new Span(AuditWords.text("by", AuditWords.actor(entry), Moments.dayAndTime(entry.at())));
        who.addClassNames("soft", "small", "numbers");
        ListItem item = new ListItem(what, who, new AuditDetails(entry));
        item.addClassName("audit-entry");
        return item;
    }
}
