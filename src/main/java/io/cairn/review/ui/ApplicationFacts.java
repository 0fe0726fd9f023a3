package io.cairn.review.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import io.cairn.review.MentorApplication;
import java.util.List;

/** What somebody who wants to be a mentor says: their words, skills and languages. */
public class ApplicationFacts extends DescriptionList {

    public ApplicationFacts(MentorApplication application, Catalog catalog) {
        addClassName("application-facts");
        List<String> skills = catalog.skills().stream()
                .filter(skill -> application.skills().contains(skill.slug()))
                .map(Skill::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        List<String> languages = application.languages().stream()
                .map(language -> language.getDisplayName(getLocale()))
                .sorted()
                .toList();
        fact("mentoring.application.words", application.text()).addClassName("as-typed");
        fact("mentoring.skills", String.join(", ", skills));
        fact("mentoring.languages", String.join(", ", languages));
    }

    private Span fact(String key, String text) {
        Span value = new Span(text);
        add(new Term(getTranslation(key)), new Description(value));
        return value;
    }
}
