package io.cairn.search;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Certification;
import io.cairn.catalog.EditionPublished;
import io.cairn.catalog.GuideEntry;
import io.cairn.catalog.LearningResource;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Skill;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down what can be found in an edition, within the transaction that publishes it. The edition before stays
 * findable, for nodes that have not noticed the new one yet.
 */
@Component
class SearchIndex implements SmartInitializingSingleton {

    /** @param names its title, and whatever else somebody would call it */
    private record Entry(SearchKind kind, Slug slug, String title, List<String> names, List<String> body) {}

    private final Catalogs catalogs;
    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    SearchIndex(Catalogs catalogs, NamedParameterJdbcTemplate jdbc, TransactionTemplate transaction) {
        this.catalogs = catalogs;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The first edition is published before anybody can listen; others may come from a time without search. */
    @Override
    public void afterSingletonsInstantiated() {
        int edition = catalogs.currentNumber();
        transaction.executeWithoutResult(status -> {
            Boolean there = jdbc.queryForObject(
                    "select exists (select from search_entry where edition = :edition)",
                    new MapSqlParameterSource("edition", edition),
                    Boolean.class);
            if (!Boolean.TRUE.equals(there)) {
                write(catalogs.original(edition));
            }
        });
    }

    @EventListener
    @Transactional
    public void on(EditionPublished published) {
        write(new Catalog(published.number(), published.content()));
        jdbc.update(
                "delete from search_entry where edition < :edition - 1",
                new MapSqlParameterSource("edition", published.number()));
    }

    private void write(Catalog catalog) {
        MapSqlParameterSource[] rows =
                entries(catalog).map(entry -> row(catalog.edition(), entry)).toArray(MapSqlParameterSource[]::new);
        jdbc.batchUpdate("""
                insert into search_entry (edition, kind, slug, title, names, body)
                values (:edition, :kind, :slug, :title, :names, :body)
                on conflict do nothing""", rows);
    }

    private static MapSqlParameterSource row(int edition, Entry entry) {
        return new MapSqlParameterSource("edition", edition)
                .addValue("kind", entry.kind().name())
                .addValue("slug", entry.slug().value())
                .addValue("title", entry.title())
                .addValue("names", String.join(" · ", entry.names()))
                .addValue("body", String.join(" ", entry.body()));
    }

    private static Stream<Entry> entries(Catalog catalog) {
        return Stream.of(
                        catalog.roles().stream().map(SearchIndex::entry),
                        catalog.skills().stream().map(skill -> entry(catalog, skill)),
                        catalog.briefs().stream().map(brief -> entry(catalog, brief)),
                        catalog.content().certifications().stream().map(SearchIndex::entry),
                        catalog.content().resources().stream().map(resource -> entry(catalog, resource)),
                        catalog.content().guide().stream().map(SearchIndex::entry))
                .flatMap(all -> all);
    }

    private static Entry entry(CareerRole role) {
        return new Entry(
                SearchKind.ROLE,
                role.slug(),
                role.name(),
                List.of(role.name()),
                List.of(role.tagline(), role.summary(), role.primaryFocus(), sentences(role.responsibilities())));
    }

    private static Entry entry(Catalog catalog, Skill skill) {
        List<String> outcomes =
                skill.units().stream().map(unit -> unit.outcome()).toList();
        return new Entry(
                SearchKind.SKILL,
                skill.slug(),
                skill.name(),
                Stream.concat(Stream.of(skill.name()), skill.tools().stream()).toList(),
                List.of(
                        skill.summary(),
                        skill.why(),
                        sentences(outcomes),
                        catalog.area(skill.area()).name()));
    }

    private static Entry entry(Catalog catalog, ProjectBrief brief) {
        return new Entry(
                SearchKind.BRIEF,
                brief.slug(),
                brief.title(),
                List.of(brief.title()),
                List.of(
                        brief.summary(),
                        brief.problem(),
                        brief.data(),
                        skills(catalog, brief.proves().stream().map(unit -> unit.skill()))));
    }

    private static Entry entry(Certification certification) {
        return new Entry(
                SearchKind.CERTIFICATION,
                certification.slug(),
                certification.name(),
                List.of(certification.name(), certification.issuer()),
                List.of(certification.summary()));
    }

    private static Entry entry(Catalog catalog, LearningResource resource) {
        return new Entry(
                SearchKind.RESOURCE,
                resource.slug(),
                resource.title(),
                List.of(resource.title(), resource.provider()),
                List.of(
                        resource.summary(),
                        skills(catalog, resource.units().stream().map(unit -> unit.skill()))));
    }

    private static Entry entry(GuideEntry entry) {
        return new Entry(
                SearchKind.GUIDE, entry.slug(), entry.question(), List.of(entry.question()), List.of(entry.answer()));
    }

    private static String skills(Catalog catalog, Stream<Slug> skills) {
        return skills.distinct().map(skill -> catalog.skill(skill).name()).collect(Collectors.joining(", "));
    }

    private static String sentences(List<String> sentences) {
        return String.join(" ", sentences);
    }
}
