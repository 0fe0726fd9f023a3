package io.cairn.portfolio.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cairn.portfolio.ChosenProject;
import io.cairn.portfolio.CvDocument;
import io.cairn.portfolio.CvEntry;
import io.cairn.portfolio.PageLink;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.PublicPage;
import io.cairn.portfolio.PublicPage.ShownCertification;
import io.cairn.portfolio.PublicPage.SkillGroup;
import io.cairn.portfolio.web.Resume.Basics;
import io.cairn.portfolio.web.Resume.Certificate;
import io.cairn.portfolio.web.Resume.Education;
import io.cairn.portfolio.web.Resume.Location;
import io.cairn.portfolio.web.Resume.Meta;
import io.cairn.portfolio.web.Resume.Profile;
import io.cairn.portfolio.web.Resume.Project;
import io.cairn.portfolio.web.Resume.Skill;
import io.cairn.portfolio.web.Resume.Work;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a CV as JSON Resume. What the schema could not take, such as an address that is none, is left out. */
@Component
class Resumes {

    /** Its format for addresses knows no other letters. */
    private static final Pattern PLAIN_EMAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    any -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .build();

    private final PageWords words;

    Resumes(PageWords words) {
        this.words = words;
    }

    /** @param site where the public page is, if there is one */
    String json(CvDocument cv, Site site) {
        PublicPage page = cv.page();
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Resume(
                        Resume.SCHEMA,
                        basics(cv, site),
                        cv.content().work().stream().map(Resumes::work).toList(),
                        cv.content().education().stream()
                                .map(Resumes::education)
                                .toList(),
                        page.projects().stream().map(this::project).toList(),
                        page.certifications().stream().map(Resumes::certificate).toList(),
                        page.skills().stream().flatMap(this::skills).toList(),
                        new Meta(Resume.VERSION, canonical(site))));
    }

    private static @Nullable String canonical(Site site) {
        return site.isForEverybody() ? address(site.base()) : null;
    }

    private static Basics basics(CvDocument cv, Site site) {
        PublicPage page = cv.page();
        String email = cv.content().email();
        String location = cv.content().location();
        return new Basics(
                page.ownerName(),
                page.content().headline(),
                PLAIN_EMAIL.matcher(email).matches() ? email : null,
                cv.content().phone(),
                canonical(site),
                page.content().statement(),
                location.isEmpty() ? null : new Location(location),
                page.content().links().stream().map(Resumes::profile).toList());
    }

    private static Profile profile(PageLink link) {
        return new Profile(link.label(), address(link.url()));
    }

    private static Work work(CvEntry entry) {
        return new Work(
                entry.organisation(),
                entry.title(),
                entry.from().toString(),
                Objects.toString(entry.to(), null),
                entry.text());
    }

    private static Education education(CvEntry entry) {
        return new Education(
                entry.organisation(),
                entry.title(),
                entry.from().toString(),
                Objects.toString(entry.to(), null),
                entry.text().isEmpty() ? List.of() : List.of(entry.text()));
    }

    private Project project(ChosenProject chosen) {
        ProjectContent content = chosen.content();
        String url = content.demoUrl() == null ? content.repositoryUrl() : content.demoUrl();
        return new Project(
                content.title(),
                content.problem(),
                Stream.of(content.result(), content.work())
                        .filter(text -> !text.isBlank())
                        .toList(),
                content.paradigm() == null ? List.of() : List.of(words.of(content.paradigm())),
                date(content.startedOn()),
                date(content.finishedOn()),
                url == null ? null : address(url));
    }

    private static Certificate certificate(ShownCertification shown) {
        String url = shown.content().credentialUrl();
        return new Certificate(
                shown.content().name(),
                date(shown.content().issuedOn()),
                url == null ? null : address(url),
                shown.content().issuer());
    }

    private Stream<Skill> skills(SkillGroup group) {
        return group.skills().stream()
                .map(skill -> new Skill(
                        skill.name(),
                        words.of(skill.level()),
                        group.evidence().name().toLowerCase(Locale.ROOT)));
    }

    private static @Nullable String date(@Nullable LocalDate day) {
        return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day.toString();
    }

    /** With other letters written as the web's standards want them. */
    private static @Nullable String address(String url) {
        try {
            return URI.create(url).toASCIIString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
