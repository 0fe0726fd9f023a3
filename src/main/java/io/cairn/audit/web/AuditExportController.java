package io.cairn.audit.web;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditFilter;
import io.cairn.audit.AuditTrail;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** Streams the entries that a filter lets through, as CSV or as JSON lines. */
@Controller
class AuditExportController {

    private final AuditTrail trail;
    private final JsonMapper json;

    AuditExportController(AuditTrail trail, JsonMapper json) {
        this.trail = trail;
        this.json = json;
    }

    @GetMapping("/" + AuditExport.PATH + "{format:csv|jsonl}")
    void export(@PathVariable String format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<AuditFilter> filter = filter(request);
        if (filter.isEmpty() || !request.isUserInRole("ADMIN")) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean csv = format.equals("csv");
        response.setContentType(csv ? "text/csv" : "application/jsonl");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("cairn-audit." + format)
                        .build()
                        .toString());
        PrintWriter out = response.getWriter();
        if (csv) {
            out.write(AuditCsv.HEAD);
        }
        trail.export(filter.get(), format, entry -> {
            out.write(csv ? AuditCsv.line(entry) : json.writeValueAsString(entry) + "\n");
        });
    }

    /** Empty if a part makes no sense: half a filter would let through more than was asked for. */
    private static Optional<AuditFilter> filter(HttpServletRequest request) {
        try {
            return Optional.of(new AuditFilter(
                    text(request, AuditExport.ACTOR),
                    parsed(request, AuditExport.ACT, AuditAct::valueOf),
                    text(request, AuditExport.SUBJECT),
                    parsed(request, AuditExport.FROM, Instant::parse),
                    parsed(request, AuditExport.BEFORE, Instant::parse)));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static <T> @Nullable T parsed(HttpServletRequest request, String name, Function<String, T> parser) {
        String value = text(request, name);
        return value.isEmpty() ? null : parser.apply(value);
    }
}
