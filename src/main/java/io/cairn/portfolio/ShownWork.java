package io.cairn.portfolio;

import io.cairn.file.StoredFile;
import java.util.List;

/**
 * What a learner shows of their work, in full.
 *
 * @param page what the portfolio page says; empty for a single project
 * @param projects with all of their long descriptions, in the page's order
 * @param files that are shown anywhere in it, by their ids
 */
public record ShownWork(
        PageContent page,
        List<ChosenProject> projects,
        List<ChosenCertification> certifications,
        CvContent cv,
        List<StoredFile> files) {

    public ShownWork {
        projects = List.copyOf(projects);
        certifications = List.copyOf(certifications);
        files = List.copyOf(files);
    }
}
