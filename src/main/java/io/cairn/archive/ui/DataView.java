package io.cairn.archive.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.archive.ArchiveInfo;
import io.cairn.archive.Archives;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Where learners take everything they have away in one file, and bring such a file into an empty account. */
@Route(DataView.PATH)
@RolesAllowed("LEARNER")
class DataView extends Section implements HasDynamicTitle {

    static final String PATH = "settings/data";

    private static final int MAX_NAME = 100;

    private final Section arrival = new Section();

    DataView(Archives archives) {
        addClassNames("data-view", "stack", "wide");
        add(new PageHeader(getTranslation("archive.title"), getTranslation("archive.lead")), departure(), arrival);
        List<String> present = archives.inTheWay();
        H2 heading = new H2(getTranslation("archive.import"));
        arrival.addClassName("stack");
        arrival.add(heading);
        if (present.isEmpty()) {
            arrival.add(
                    new Paragraph(getTranslation("archive.import.text")), new ArchiveUpload(archives, this::welcome));
        } else {
            arrival.add(new Paragraph(getTranslation("archive.import.not-empty")), members(present));
        }
    }

    private Section departure() {
        Anchor download = new Anchor(ArchiveDownload.PATH, getTranslation("archive.export.action"));
        download.addClassName("button-link");
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        Section section = new Section(
                new H2(getTranslation("archive.export")),
                new Paragraph(getTranslation("archive.export.text")),
                new Paragraph(getTranslation("archive.export.without")),
                download);
        section.addClassName("stack");
        return section;
    }

    private UnorderedList members(List<String> names) {
        UnorderedList list = new UnorderedList();
        names.forEach(name -> list.add(new ListItem(getTranslation("archive.member." + name))));
        return list;
    }

    private void welcome(ArchiveInfo info) {
        H2 heading = new H2(getTranslation("archive.imported"));
        heading.getElement().setAttribute("tabindex", "-1");
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(info.exportedAt().atZone(ZoneOffset.UTC));
        Anchor on = new Anchor(RoadmapNavigation.roadmap(), getTranslation("archive.imported.action"));
        on.addClassName("button-link");
        arrival.removeAll();
        arrival.add(heading, new Paragraph(getTranslation("archive.imported.text", shortened(info.name()), day)), on);
        heading.getElement().executeJs("this.focus()");
    }

    private static String shortened(String name) {
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("archive.title");
    }
}
