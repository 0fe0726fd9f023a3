package io.cairn.audit.web;

import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditEntry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries as lines of CSV (RFC 4180). What a spreadsheet would take for a formula is made a text. */
final class AuditCsv {

    /** With the mark by which spreadsheets know UTF-8. */
    static final String HEAD = "\uFEFFid,at,actor,actor_id,act,subject_kind,subject_id,subject,details\r\n";

    private static final String FORMULA = "=+-@\t\r\n";

    private AuditCsv() {}

    static String line(AuditEntry entry) {
        return Stream.of(
                        entry.id(),
                        entry.at(),
                        text(entry.actorName()),
                        text(entry.actor()),
                        entry.act(),
                        entry.subject().kind(),
                        entry.subject().id(),
                        text(entry.subjectName()),
                        entry.details().stream().map(AuditCsv::words).collect(Collectors.joining("; ")))
                .map(value -> cell(value.toString()))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String words(AuditDetail detail) {
        String before = detail.before();
        String after = detail.after();
        return before == null
                ? "%s: %s".formatted(detail.field(), text(after))
                : "%s: %s → %s".formatted(detail.field(), before, text(after));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Also after spaces and in its full-width form, which some spreadsheets read as well. */
    static String cell(String text) {
        String start = text.stripLeading();
        boolean formula = !text.isEmpty()
                && (FORMULA.indexOf(text.charAt(0)) >= 0
                        || !start.isEmpty() && (FORMULA + "＝＋－＠").indexOf(start.charAt(0)) >= 0);
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
