package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Certification;
import io.cairn.platform.DemoProfile;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.progress.Today;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a demo learner has to show for it. */
@Component
@Profile(DemoProfile.NAME)
class DemoPortfolio {

    private static final Slug CERTIFICATION = new Slug("aws-ai-practitioner");
    private static final Slug ABOUT_TO_EXPIRE = new Slug("databricks-ml-associate");
    private static final int MONTHS_AGO = 8;
    private static final int DAYS_LEFT = 25;

    private final Catalogs catalogs;
    private final EarnedCertifications certifications;
    private final DemoProjects projects;
    private final Today today;

    DemoPortfolio(Catalogs catalogs, EarnedCertifications certifications, DemoProjects projects, Today today) {
        this.catalogs = catalogs;
        this.certifications = certifications;
        this.projects = projects;
        this.today = today;
    }

    void ensure(AccountInfo learner) {
        Acting.as(learner, () -> {
            projects.ensure();
            if (certifications.all().isEmpty()) {
                LocalDate day = today.today();
                add(CERTIFICATION, day.minusMonths(MONTHS_AGO), "AIF-7Q2K-9931");
                add(ABOUT_TO_EXPIRE, day.minusYears(2).plusDays(DAYS_LEFT), "MLA-40217");
            }
        });
    }

    private void add(Slug certification, LocalDate issued, String number) {
        certifications.add(earned(catalogs.current().certification(certification), issued, number), UUID.randomUUID());
    }

    private static CertificationContent earned(Certification certification, LocalDate issued, String number) {
        Integer months = certification.validityMonths();
        return new CertificationContent(
                certification.slug(),
                certification.name(),
                certification.issuer(),
                issued,
                months == null ? null : issued.plusMonths(months),
                number,
                "https://www.credly.com/badges/cairn-demo",
                null,
                Set.copyOf(certification.units()));
    }
}
