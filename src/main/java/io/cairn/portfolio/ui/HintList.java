package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.portfolio.ContentHint;
import io.cairn.portfolio.ProjectContent;
import java.util.List;

/** What can be seen to be missing, brought up to date while one writes. */
class HintList extends Section {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("projects.hints.none"));

    HintList() {
        addClassName("hint-list");
        list.addClassNames("text-list", "small");
        nothing.addClassNames("soft", "small");
        add(new H2(getTranslation("projects.quality.hints")), list, nothing);
    }

    void show(ProjectContent content) {
        List<ContentHint> hints = ContentHint.of(content).toList();
        list.removeAll();
        hints.forEach(hint -> list.add(new ListItem(ProjectWords.of(hint))));
        nothing.setVisible(hints.isEmpty());
    }
}
