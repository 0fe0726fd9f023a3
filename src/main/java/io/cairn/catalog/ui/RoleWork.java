package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.catalog.CareerRole;
import java.util.List;

/** What one does all day, with whom, and for whom it is. */
class RoleWork extends Div {

    RoleWork(CareerRole role) {
        addClassName("page-sections");
        add(
                section("day", role.dayToDay()),
                section("responsibilities", role.responsibilities()),
                new PageSection(
                        "work",
                        getTranslation("catalog.role.work"),
                        columns(
                                part("focus", new Paragraph(role.primaryFocus())),
                                part("output", new TextList(role.typicalOutput())),
                                part("collaborators", new TextList(role.collaborators())),
                                part("industries", new TextList(role.industries())))),
                new PageSection(
                        "suits",
                        getTranslation("catalog.role.suits"),
                        columns(
                                part("suits.yes", new TextList(role.suits())),
                                part("suits.no", new TextList(role.lessSuited())))));
    }

    private PageSection section(String name, List<String> texts) {
        return new PageSection(name, getTranslation("catalog.role." + name), new TextList(texts));
    }

    private Div part(String name, Component content) {
        return new Div(new H3(getTranslation("catalog.role." + name)), content);
    }

    private static Div columns(Component... parts) {
        Div columns = new Div(parts);
        columns.addClassName("columns");
        return columns;
    }
}
