package io.cairn.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.portfolio.ui.ProjectWords;
import io.cairn.review.SnapshotChange;
import io.cairn.review.SnapshotChange.What;
import java.util.List;
import java.util.stream.Collectors;

/** What is different from the version before. A project leads to its place in the snapshot on the same screen. */
public class SnapshotChanges extends Section {

    public SnapshotChanges(List<SnapshotChange> changes) {
        addClassName("snapshot-changes");
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("reviews.changes.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("text-list");
        changes.forEach(change -> list.add(item(change)));
        add(list);
    }

    private ListItem item(SnapshotChange change) {
        ListItem item = new ListItem();
        if (change.project() == null) {
            item.setText(ReviewWords.of(change.what()));
            return item;
        }
        String title = change.title().isBlank() ? getTranslation("projects.untitled") : change.title();
        if (change.what() == What.PROJECT_REMOVED) {
            item.add(title);
        } else {
            Anchor link = new Anchor("#" + SnapshotPanel.anchor(change.project()), title);
            link.setRouterIgnore(true);
            item.add(link);
        }
        item.add(": " + getTranslation("reviews.What." + change.what(), fields(change)));
        return item;
    }

    private static String fields(SnapshotChange change) {
        return change.fields().stream().map(ProjectWords::of).collect(Collectors.joining(", "));
    }
}
