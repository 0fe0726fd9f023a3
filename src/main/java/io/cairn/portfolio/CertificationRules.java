package io.cairn.portfolio;

import io.cairn.portfolio.CertificationProblem.Kind;
import io.cairn.shared.WebAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an earned certification has to be like to be saved. Lengths are in characters as Java counts them. */
public final class CertificationRules {

    public static final int MAX_CERTIFICATIONS = 100;
    public static final int MAX_NAME = 150;
    public static final int MAX_CREDENTIAL_ID = 100;
    public static final int MAX_URL = 500;
    public static final int MAX_UNITS = 40;

    /** Nobody issued one of these earlier. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);

    private static final int MAX_YEARS = 50;

    private final CertificationContent content;
    private final LocalDate today;
    private final List<CertificationProblem> problems = new ArrayList<>();

    private CertificationRules(CertificationContent content, LocalDate today) {
        this.content = content;
        this.today = today;
    }

    /** All that is wrong, in the order of the fields. */
    public static List<CertificationProblem> check(CertificationContent content, LocalDate today) {
        return new CertificationRules(content, today).all();
    }

    private List<CertificationProblem> all() {
        needed(CertificationField.NAME, content.name());
        needed(CertificationField.ISSUER, content.issuer());
        issued();
        expires();
        atMost(
                CertificationField.CREDENTIAL_ID,
                Kind.TOO_LONG,
                content.credentialId().length(),
                MAX_CREDENTIAL_ID);
        String url = content.credentialUrl();
        if (url != null) {
            atMost(CertificationField.CREDENTIAL_URL, Kind.TOO_LONG, url.length(), MAX_URL);
            if (url.length() <= MAX_URL && !WebAddress.is(url)) {
                found(CertificationField.CREDENTIAL_URL, Kind.NOT_A_LINK, 0);
            }
        }
        atMost(CertificationField.PROVES, Kind.TOO_MANY, content.proves().size(), MAX_UNITS);
        return problems;
    }

    private void needed(CertificationField field, String text) {
        if (text.isEmpty()) {
            found(field, Kind.MISSING, 0);
        }
        atMost(field, Kind.TOO_LONG, text.length(), MAX_NAME);
    }

    private void issued() {
        if (content.issuedOn().isAfter(today)) {
            found(CertificationField.ISSUED_ON, Kind.IN_THE_FUTURE, 0);
        } else if (content.issuedOn().isBefore(FIRST_DAY)) {
            found(CertificationField.ISSUED_ON, Kind.UNLIKELY, 0);
        }
    }

    private void expires() {
        LocalDate last = content.expiresOn();
        if (last != null && last.isBefore(content.issuedOn())) {
            found(CertificationField.EXPIRES_ON, Kind.BACKWARDS, 0);
        } else if (last != null && last.isAfter(content.issuedOn().plusYears(MAX_YEARS))) {
            found(CertificationField.EXPIRES_ON, Kind.UNLIKELY, MAX_YEARS);
        }
    }

    private void atMost(CertificationField field, Kind kind, int size, int limit) {
        if (size > limit) {
            found(field, kind, limit);
        }
    }

    private void found(CertificationField field, Kind kind, int limit) {
        problems.add(new CertificationProblem(field, kind, limit));
    }
}
