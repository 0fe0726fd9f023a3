package io.cairn.portfolio;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page as visitors see it: only what is shown.
 *
 * @param name its public name; {@code null} while it is not public
 */
record StoredPage(
        UUID owner,
        @Nullable String name,
        PageContent content,
        List<ChosenProject> projects,
        List<ChosenCertification> certifications) {}
