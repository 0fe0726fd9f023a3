package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import io.cairn.shared.Slug;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one learns from, proves things by and is judged by. */
final class MaterialChecks {

    private static final int MAX_SCORE = 3;

    private final CatalogContent content;
    private final Findings findings;

    MaterialChecks(CatalogContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    void run() {
        content.resources().forEach(this::resource);
        content.certifications().forEach(this::certification);
        content.briefs().forEach(this::brief);
        content.rubrics().forEach(this::rubric);
        content.tasks()
                .forEach(task -> findings.effort(CatalogKey.of(CatalogKey.Kind.TASK, task.slug()), task.effort()));
        successors(
                CatalogKey.Kind.RESOURCE,
                statuses(content.resources(), LearningResource::slug, LearningResource::status));
        successors(
                CatalogKey.Kind.CERTIFICATION,
                statuses(content.certifications(), Certification::slug, Certification::status));
    }

    private void resource(LearningResource resource) {
        CatalogKey key = CatalogKey.of(CatalogKey.Kind.RESOURCE, resource.slug());
        address(key, resource.url());
        Integer hours = resource.hours();
        if (hours != null && hours < 1) {
            findings.error(Kind.BAD_NUMBER, key, "The hours must be at least 1, but are " + hours);
        }
        if (resource.units().isEmpty()) {
            findings.warning(Kind.WITHOUT_PURPOSE, key, "The resource teaches no unit");
        }
    }

    private void certification(Certification certification) {
        CatalogKey key = CatalogKey.of(CatalogKey.Kind.CERTIFICATION, certification.slug());
        address(key, certification.url());
        findings.effort(key, certification.effort());
        Integer months = certification.validityMonths();
        if (months != null && months < 1) {
            findings.error(Kind.BAD_NUMBER, key, "The validity must be at least 1 month, but is " + months);
        }
        if (certification.units().isEmpty()) {
            findings.warning(Kind.WITHOUT_PURPOSE, key, "The certification is evidence for no unit");
        }
    }

    private void brief(ProjectBrief brief) {
        CatalogKey key = CatalogKey.of(CatalogKey.Kind.PROJECT, brief.slug());
        findings.effort(key, brief.effort());
        if (brief.proves().isEmpty()) {
            findings.error(Kind.WITHOUT_PURPOSE, key, "The project proves no unit");
        }
        if (brief.stages().isEmpty()) {
            findings.error(Kind.WITHOUT_PURPOSE, key, "The project exercises no lifecycle stage");
        }
    }

    private void rubric(Rubric rubric) {
        CatalogKey key = CatalogKey.of(CatalogKey.Kind.RUBRIC, rubric.slug());
        if (rubric.criteria().isEmpty()) {
            findings.error(Kind.WITHOUT_PURPOSE, key, "The rubric has no criteria");
        }
        Set<Slug> seen = new HashSet<>();
        for (Rubric.Criterion criterion : rubric.criteria()) {
            if (!seen.add(criterion.slug())) {
                findings.error(
                        Kind.DUPLICATE, key, criterion.slug(), "'%s' is there twice".formatted(criterion.slug()));
            }
            if (criterion.weight() < 1) {
                findings.error(
                        Kind.BAD_NUMBER, key, criterion.slug(), "'%s' has no weight".formatted(criterion.slug()));
            }
            List<Integer> scores =
                    criterion.levels().stream().map(Rubric.Level::score).toList();
            if (!scores.equals(IntStream.rangeClosed(0, MAX_SCORE).boxed().toList())) {
                findings.error(
                        Kind.BAD_NUMBER,
                        key,
                        criterion.slug(),
                        "'%s' describes the scores %s instead of 0 to %d"
                                .formatted(criterion.slug(), scores, MAX_SCORE));
            }
        }
    }

    /** Addresses become links, so nothing but the web may be behind them. */
    private void address(CatalogKey key, String url) {
        try {
            URI address = new URI(url);
            if (List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
                return;
            }
        } catch (URISyntaxException e) {
            // Reported below like any other text that is no web address.
        }
        findings.error(Kind.BAD_ADDRESS, key, url, "Not a web address: '%s'".formatted(url));
    }

    private static <T> Map<Slug, Status> statuses(List<T> things, Function<T, Slug> slug, Function<T, Status> status) {
        return things.stream().collect(Collectors.toMap(slug, status, (first, second) -> first));
    }

    private void successors(CatalogKey.Kind kind, Map<Slug, Status> statuses) {
        statuses.forEach((slug, status) -> {
            CatalogKey key = CatalogKey.of(kind, slug);
            Slug successor = status.successor();
            if (status.isActive() && (successor != null || status.on() != null)) {
                findings.error(Kind.BAD_STATUS, key, "Something active has neither a successor nor a last day");
            }
            if (successor == null) {
                return;
            }
            if (!statuses.containsKey(successor)) {
                findings.error(
                        Kind.BAD_STATUS, key, successor, "The successor '%s' does not exist".formatted(successor));
            } else if (leadsBack(slug, statuses)) {
                findings.error(
                        Kind.BAD_STATUS, key, successor, "Following the successors leads back to '%s'".formatted(slug));
            }
        });
    }

    private static boolean leadsBack(Slug start, Map<Slug, Status> statuses) {
        Set<Slug> seen = new HashSet<>();
        Slug here = start;
        while (here != null && seen.add(here)) {
            Status status = statuses.get(here);
            here = status == null ? null : status.successor();
        }
        return start.equals(here);
    }
}
