package io.cairn.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditEntry;
import io.cairn.audit.AuditSubject;
import java.util.Set;

/** What is on record, in words for people. */
final class AuditWords {

    private static final Set<String> ADMINISTRATIVE = Set.of(
            AuditSubject.ACCOUNT,
            AuditSubject.SUBMISSION,
            AuditSubject.EDITION,
            AuditSubject.CATALOGUE,
            AuditSubject.AUDIT_LOG,
            AuditSubject.INSIGHT);

    /** What is said about acts on anything but things of the catalogue. */
    private static final Set<String> FACTS = Set.of(
            "reason",
            "authority",
            "answer",
            "mentor",
            "notes",
            "edition",
            "format",
            "filter",
            "added",
            "changed",
            "removed");

    private AuditWords() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate("audit." + key, values);
    }

    /** Whether it is a thing of the catalogue. */
    static boolean isThing(AuditSubject subject) {
        return !ADMINISTRATIVE.contains(subject.kind());
    }

    static String fact(String field) {
        return FACTS.contains(field) ? text("fact." + field) : field;
    }

    static String value(String field, String value) {
        return field.equals("authority") ? I18NProvider.translate("admin.people." + value) : value;
    }

    static String act(AuditAct act) {
        return text("act." + act);
    }

    /** Who did it, by the name they have now. */
    static String actor(AuditEntry entry) {
        String name = entry.actorName();
        return entry.actor() == null ? text("portal") : name == null ? text("gone") : name;
    }

    /** What it was about. Things of the catalogue go by their key: their names change, which is what the log tells of. */
    static String subject(AuditEntry entry) {
        AuditSubject subject = entry.subject();
        if (subject.kind().equals(AuditSubject.ACCOUNT)) {
            String name = entry.subjectName();
            return name == null ? text("gone") : name;
        }
        return isThing(subject) ? subject.toString() : text("subject." + subject.kind(), subject.id());
    }

    /** Where it can be looked at, relative to the portal's root; empty where it cannot. */
    static String path(AuditEntry entry) {
        AuditSubject subject = entry.subject();
        return switch (subject.kind()) {
            case AuditSubject.ACCOUNT -> entry.subjectName() == null ? "" : "admin/people/" + subject.id();
            case AuditSubject.SUBMISSION -> "admin/reviews/" + subject.id();
            case AuditSubject.EDITION, AuditSubject.CATALOGUE -> "admin/catalogue";
            case AuditSubject.AUDIT_LOG, AuditSubject.INSIGHT -> "";
            default -> entry.act() == AuditAct.THING_REMOVED ? "" : "admin/catalogue/things/" + subject;
        };
    }
}
