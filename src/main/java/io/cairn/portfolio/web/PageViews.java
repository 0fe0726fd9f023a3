package io.cairn.portfolio.web;

import io.cairn.portfolio.CvDocument;
import io.cairn.portfolio.PublicPage;
import io.cairn.portfolio.PublicProject;
import io.cairn.shared.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes the HTML of portfolio pages. */
@Component
class PageViews {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final int VALIDATOR_LENGTH = 32;

    private final ITemplateEngine templates;
    private final StyleSheets sheets;
    private final PageWords words;

    PageViews(ITemplateEngine templates, StyleSheets sheets, PageWords words) {
        this.templates = templates;
        this.sheets = sheets;
        this.words = words;
    }

    String page(PublicPage page, Site site) {
        Map<String, Object> model = contentOf(page, site);
        model.put("head", PageHead.of(page, site));
        return html("page", site, model);
    }

    private Map<String, Object> contentOf(PublicPage page, Site site) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("statement", PageWords.paragraphs(page.content().statement()));
        model.put(
                "projects",
                page.projects().stream()
                        .map(project -> ProjectEntry.of(project, site, words))
                        .toList());
        model.put(
                "certifications",
                page.certifications().stream()
                        .map(one -> CertificationEntry.of(one, site, words))
                        .toList());
        model.put(
                "skills",
                page.skills().stream().map(group -> SkillList.of(group, words)).toList());
        return model;
    }

    String cv(CvDocument cv, Site site) {
        Map<String, Object> model = contentOf(cv.page(), site);
        model.put("title", words.text("cv.title", cv.page().ownerName()));
        model.put("cv", cv.content());
        model.put("work", CvEntryLine.of(cv.content().work(), words));
        model.put("education", CvEntryLine.of(cv.content().education(), words));
        return html("cv", site, model);
    }

    String project(PublicProject project, UUID id, Site site) {
        Map<String, Object> model = Map.of(
                "head", PageHead.of(project, id, site),
                "owner", project.ownerName(),
                "project", ProjectDetail.of(project, site, words));
        return html("project", site, model);
    }

    String gone(String context) {
        return html("gone", context, Map.of());
    }

    String away(String context) {
        return html("away", context, Map.of());
    }

    private String html(String template, Site site, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("base", site.base());
        all.put("preview", site.isPreview());
        return html(template, site.context(), all);
    }

    private String html(String template, String context, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("root", context + "/");
        all.put(
                "stylesheets",
                sheets.addresses().stream().map(address -> context + address).toList());
        return templates.process("portfolio/" + template, new Context(PageWords.LOCALE, all));
    }

    /** What a kept copy of a page is compared by. */
    static String validator(String html) {
        return "W/\"%s\"".formatted(Secrets.digest(html).substring(0, VALIDATOR_LENGTH));
    }
}
