package io.cairn.audit.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditFilter;
import io.cairn.audit.web.AuditExport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, as it stands in the address. Values that make no sense are left aside.
 *
 * @param from the first day
 * @param to the last day
 */
record AuditQuery(
        String actor,
        @Nullable AuditAct act,
        String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final int LONGEST = 100;

    static AuditQuery of(Location here) {
        return new AuditQuery(
                text(here, "actor"),
                Stream.of(AuditAct.values())
                        .filter(act -> word(act).equals(text(here, "act")))
                        .findFirst()
                        .orElse(null),
                text(here, "subject"),
                day(here, "from"),
                day(here, "to"));
    }

    private static String text(Location here, String name) {
        String text =
                here.getQueryParameters().getSingleParameter(name).orElse("").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static @Nullable LocalDate day(Location here, String name) {
        try {
            return LocalDate.parse(text(here, name));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The address with this filter, from the first page. */
    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "actor", actor);
        put(parameters, "act", act == null ? null : word(act));
        put(parameters, "subject", subject);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.put(name, List.of(value.toString().strip()));
        }
    }

    private static String word(AuditAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Days are those of the person who looks. */
    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(actor, act, subject, start(from, zone), start(to == null ? null : to.plusDays(1), zone));
    }

    private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** The same entries as a file. */
    String export(String format, ZoneId zone) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        AuditFilter filter = filter(zone);
        put(parameters, AuditExport.ACTOR, filter.actor());
        put(parameters, AuditExport.ACT, filter.act());
        put(parameters, AuditExport.SUBJECT, filter.subject());
        put(parameters, AuditExport.FROM, filter.from());
        put(parameters, AuditExport.BEFORE, filter.before());
        return new Location(AuditExport.PATH + format, new QueryParameters(parameters)).getPathWithQueryParameters();
    }
}
