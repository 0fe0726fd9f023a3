package io.cairn.portfolio.web;

import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.PublicPage.ShownCertification;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A certification on the page.
 *
 * @param href where its issuer confirms it
 * @param states what has to be said besides: that it ran out, or is not offered any more
 * @param file address of the certificate
 */
record CertificationEntry(
        @Nullable String href,
        String name,
        String facts,
        List<String> states,
        @Nullable String file) {

    static CertificationEntry of(ShownCertification shown, Site site, PageWords words) {
        CertificationContent content = shown.content();
        @Nullable LocalDate last = content.expiresOn();
        String until = last == null ? null : words.text(shown.expired() ? "expired" : "valid", PageWords.day(last));
        return new CertificationEntry(
                content.credentialUrl(),
                content.name(),
                PageWords.line(
                        content.issuer(),
                        words.text("issued", PageWords.month(content.issuedOn())),
                        shown.expired() ? null : until,
                        content.credentialId().isBlank() ? null : words.text("credential", content.credentialId())),
                Stream.of(shown.expired() ? until : null, shown.retired() ? words.text("retired") : null)
                        .filter(Objects::nonNull)
                        .toList(),
                content.file() == null ? null : site.file(content.file()));
    }
}
