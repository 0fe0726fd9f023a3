package io.cairn.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.catalog.Catalog;
import io.cairn.file.StoredFile;
import io.cairn.file.ui.FileAddress;
import io.cairn.portfolio.PageContent;
import io.cairn.portfolio.PageLink;
import io.cairn.review.InterviewTopic;
import io.cairn.review.Snapshot;
import io.cairn.review.Snapshot.ShownProject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All that a learner handed in, as it was then. */
public class SnapshotPanel extends Div {

    private final Catalog catalog;
    private final SerializableFunction<UUID, String> files;
    private final Map<UUID, SnapshotProject> projects = new LinkedHashMap<>();

    /**
     * What was submitted.
     *
     * @param catalog of the snapshot's edition
     */
    public SnapshotPanel(Catalog catalog, Snapshot snapshot, UUID submission) {
        this(catalog, snapshot, file -> ReviewNavigation.file(submission, file));
    }

    private SnapshotPanel(Catalog catalog, Snapshot snapshot, SerializableFunction<UUID, String> files) {
        this.catalog = catalog;
        this.files = files;
        addClassName("snapshot");
        InterviewTopic topic = snapshot.topic();
        if (topic != null) {
            add(new Section(new H2(getTranslation("reviews.shown.interview")), new Paragraph(ReviewWords.of(topic))));
        }
        document(snapshot).ifPresent(this::add);
        if (!snapshot.page().equals(PageContent.EMPTY)) {
            add(page(snapshot.page()));
        }
        if (snapshot.cv() != null) {
            add(new SnapshotCv(snapshot.cv()));
        }
        snapshot.projects().forEach(this::addProject);
        if (!snapshot.certifications().isEmpty()) {
            add(new SnapshotCertifications(catalog, snapshot.certifications(), files));
        }
    }

    /** What would be submitted, to the learner whose it is. */
    public static SnapshotPanel preview(Catalog catalog, Snapshot snapshot) {
        return new SnapshotPanel(catalog, snapshot, FileAddress::of);
    }

    /** The id of a project's place. */
    public static String anchor(UUID project) {
        return "project-" + project;
    }

    /** Puts something beside a project's title. */
    public void addActions(UUID project, Component... actions) {
        Optional.ofNullable(projects.get(project)).ifPresent(shown -> shown.addActions(actions));
    }

    /** Puts something beneath a project. */
    public void addBelow(UUID project, Component... parts) {
        Optional.ofNullable(projects.get(project)).ifPresent(shown -> shown.add(parts));
    }

    private void addProject(ShownProject project) {
        SnapshotProject shown = new SnapshotProject(catalog, project, files);
        projects.put(project.id(), shown);
        add(shown);
    }

    private Optional<Section> document(Snapshot snapshot) {
        return snapshot.files().stream()
                .filter(file -> file.id().equals(snapshot.document()))
                .findFirst()
                .map(this::document);
    }

    private Section document(StoredFile file) {
        return new Section(
                new H2(getTranslation("reviews.shown.document")), fileLink(files.apply(file.id()), file.name()));
    }

    static Anchor fileLink(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }

    static Anchor webLink(String url, String text) {
        Anchor link = new Anchor(url, text);
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "nofollow noopener");
        return link;
    }

    private Section page(PageContent page) {
        Section section = new Section(new H2(getTranslation("reviews.shown.page")));
        if (!page.headline().isEmpty()) {
            section.add(new H3(page.headline()));
        }
        if (!page.statement().isEmpty()) {
            Paragraph statement = new Paragraph(page.statement());
            statement.addClassName("as-typed");
            section.add(statement);
        }
        String reach = String.join(
                " · ",
                java.util.stream.Stream.of(page.location(), page.contactEmail())
                        .filter(text -> !text.isEmpty())
                        .toList());
        if (!reach.isEmpty()) {
            section.add(new Paragraph(reach));
        }
        UnorderedList links = new UnorderedList();
        links.addClassNames("plain", "row");
        for (PageLink link : page.links()) {
            links.add(new ListItem(webLink(link.url(), link.label())));
        }
        if (!page.links().isEmpty()) {
            section.add(links);
        }
        return section;
    }
}
