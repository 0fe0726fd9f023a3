package io.cairn.portfolio;

import io.cairn.notification.NoticeKind;
import io.cairn.notification.Notices;
import io.cairn.portfolio.CertificationRows.Expiring;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people of certifications that are about to expire: 90, 30 and 7 days before the last day. A portal that was
 * down makes up for the last one that it missed, not for all.
 */
@Component
class ExpiryReminders {

    /** Days before the last day, the nearest first. */
    private static final List<Integer> DAYS = List.of(7, 30, Validity.NOTICE_DAYS);

    private final CertificationRows certifications;
    private final Notices notices;
    private final NoticeKind kind;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ExpiryReminders(
            CertificationRows certifications,
            Notices notices,
            NoticeKind certificationExpires,
            TransactionTemplate transaction,
            Clock clock) {
        this.certifications = certifications;
        this.notices = notices;
        this.kind = certificationExpires;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** May run again at any time: nobody is reminded twice of the same. */
    void send() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        certifications
                .expiringBetween(today, today.plusDays(Validity.NOTICE_DAYS))
                .forEach(certification -> transaction.executeWithoutResult(status -> remind(certification, today)));
    }

    private void remind(Expiring certification, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, certification.expiresOn());
        int due = DAYS.stream().filter(days -> left <= days).findFirst().orElseThrow();
        // With the day in it, because a renewed certification expires anew.
        String key = "certification/%s/expires/%s/%d".formatted(certification.id(), certification.expiresOn(), due);
        notices.send(
                certification.owner(),
                kind,
                key,
                Map.of(
                        "name", certification.name(),
                        "days", Long.toString(left),
                        "on", certification.expiresOn().toString()),
                "certifications/" + certification.id());
    }
}
