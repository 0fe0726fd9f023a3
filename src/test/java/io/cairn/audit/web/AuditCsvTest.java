package io.cairn.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditEntry;
import io.cairn.audit.AuditSubject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "\n=1"})
    void whatASpreadsheetWouldTakeForAFormulaIsAText(String typed) {
        assertThat(AuditCsv.cell(typed)).isEqualTo("\"'" + typed + "\"");
    }

    @Test
    void quotesAndLineBreaksStayInTheirCell() {
        assertThat(AuditCsv.cell("a \"b\",\nc")).isEqualTo("\"a \"\"b\"\",\nc\"");
        assertThat(AuditCsv.cell("")).isEqualTo("\"\"");
    }

    @Test
    void anEntryIsALine() {
        AuditEntry entry = new AuditEntry(
                7,
                Instant.parse("2026-11-21T10:00:00Z"),
                null,
                null,
                AuditAct.THING_CHANGED,
                AuditSubject.of("unit/python.working"),
                null,
                List.of(new AuditDetail("title", "Old", "New"), AuditDetail.of("reason", "=1")));
        assertThat(AuditCsv.line(entry))
                .isEqualTo(
                        "\"7\",\"2026-11-21T10:00:00Z\",\"\",\"\",\"THING_CHANGED\",\"unit\",\"python.working\",\"\","
                                + "\"title: Old → New; reason: =1\"\r\n");
    }
}
