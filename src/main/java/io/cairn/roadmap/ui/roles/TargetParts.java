package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.Catalog;
import io.cairn.roadmap.RoleDistance;
import io.cairn.roadmap.TargetPreview;
import java.util.List;

/** What the figures of a change of the target role are made of. */
class TargetParts extends Div {

    TargetParts(Catalog catalog, TargetPreview preview) {
        addClassName("stack");
        part("target.new.list", catalog, preview.distance().left(), true);
        part("target.carries.list", catalog, preview.distance().covered(), false);
        part("target.dropped.list", catalog, preview.dropped(), false);
    }

    private void part(String key, Catalog catalog, List<RoleDistance.Part> parts, boolean open) {
        if (parts.isEmpty()) {
            return;
        }
        int hours = parts.stream().mapToInt(part -> part.effort().likely()).sum();
        Div lists = new Div();
        lists.addClassName("part-lists");
        PartList.byArea(catalog, parts).forEach(lists::add);
        Details details = new Details(getTranslation(key, parts.size(), hours), lists);
        details.setOpened(open);
        add(details);
    }
}
