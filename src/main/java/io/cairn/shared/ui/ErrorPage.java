package io.cairn.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/** What an error looks like inside the shell: what happened, what is safe, what to do. */
abstract class ErrorPage extends Section implements HasDynamicTitle {

    private final String key;

    /** @param key prefix of the texts: {@code .title}, {@code .text} */
    ErrorPage(String key) {
        this.key = key;
        addClassName("error-page");
        Anchor home = new Anchor("", getTranslation("error.home"));
        add(new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".text")), home);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title");
    }
}
