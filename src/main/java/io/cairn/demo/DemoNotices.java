package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.notification.NoticeKind;
import io.cairn.notification.Notices;
import io.cairn.platform.DemoProfile;
import io.cairn.portfolio.EarnedCertification;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.progress.Today;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a demo learner has been told: that a certification is about to expire. */
@Component
@Profile(DemoProfile.NAME)
class DemoNotices {

    private static final int AHEAD = 30;

    private final EarnedCertifications certifications;
    private final Notices notices;
    private final NoticeKind certificationExpires;
    private final TransactionTemplate transaction;
    private final Today today;

    DemoNotices(
            EarnedCertifications certifications,
            Notices notices,
            NoticeKind certificationExpires,
            TransactionTemplate transaction,
            Today today) {
        this.certifications = certifications;
        this.notices = notices;
        this.certificationExpires = certificationExpires;
        this.transaction = transaction;
        this.today = today;
    }

    void ensure(AccountInfo learner) {
        Acting.as(learner, () -> {
            certifications.all().forEach(certification -> remind(learner, certification));
        });
    }

    /** With the key of the daily reminder, which then does not say it again. */
    private void remind(AccountInfo learner, EarnedCertification certification) {
        LocalDate expires = certification.content().expiresOn();
        if (expires == null || expires.isAfter(today.today().plusDays(AHEAD))) {
            return;
        }
        transaction.executeWithoutResult(status -> notices.send(
                learner.id(),
                certificationExpires,
                "certification/%s/expires/%s/%d".formatted(certification.id(), expires, AHEAD),
                Map.of(
                        "name", certification.content().name(),
                        "days", Long.toString(ChronoUnit.DAYS.between(today.today(), expires)),
                        "on", expires.toString()),
                "certifications/" + certification.id()));
    }
}
