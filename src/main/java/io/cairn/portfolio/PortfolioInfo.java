package io.cairn.portfolio;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's own portfolio page, as they edit it.
 *
 * @param version to be handed back when saving; 0 before anything was saved
 * @param name under which it is or was public
 * @param hasLink whether there is a secret link; it may have run out
 * @param linkLastDay last day the link opens the page; {@code null}: for good
 * @param projects all there are, in the page's order; those never put on it come last, newest first
 * @param certifications likewise
 */
public record PortfolioInfo(
        int version,
        PageContent content,
        Visibility visibility,
        @Nullable String name,
        boolean hasLink,
        @Nullable LocalDate linkLastDay,
        List<ChosenProject> projects,
        List<ChosenCertification> certifications)
        implements Serializable {

    public PortfolioInfo {
        projects = List.copyOf(projects);
        certifications = List.copyOf(certifications);
    }
}
