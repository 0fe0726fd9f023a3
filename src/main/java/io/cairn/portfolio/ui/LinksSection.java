package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectRules;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the code is, and where it can be tried. */
class LinksSection extends Section {

    /** What people type when they mean a web address: a host with a dot, and no scheme. */
    private static final Pattern BARE = Pattern.compile("[^\\s:/?#]+\\.[^\\s:/?#]+(/.*)?");

    private final TextField repository;
    private final TextField demo;

    LinksSection(FieldMarks marks, Changes changes) {
        addClassName("form-section");
        repository = link(ProjectField.REPOSITORY_URL, marks, changes);
        demo = link(ProjectField.DEMO_URL, marks, changes);
        Div fields = new Div(repository, demo);
        fields.addClassName("form-columns");
        add(new H2(getTranslation("projects.section.links")), fields);
    }

    private static TextField link(ProjectField id, FieldMarks marks, Changes changes) {
        TextField field = Typing.into(new TextField(), id, ProjectRules.MAX_URL, marks, changes);
        field.getElement().setAttribute("inputmode", "url");
        return field;
    }

    void show(ProjectContent content) {
        repository.setValue(content.repositoryUrl() == null ? "" : content.repositoryUrl());
        demo.setValue(content.demoUrl() == null ? "" : content.demoUrl());
    }

    @Nullable
    String repository() {
        return complete(repository.getValue());
    }

    @Nullable
    String demo() {
        return complete(demo.getValue());
    }

    /** With the scheme that people leave out; {@code null} for nothing. */
    private static @Nullable String complete(String typed) {
        String address = typed.strip();
        if (address.isEmpty()) {
            return null;
        }
        return BARE.matcher(address).matches() ? "https://" + address : address;
    }
}
