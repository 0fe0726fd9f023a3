package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Small things that show the step is done. */
class StepChecklist extends Section {

    StepChecklist(List<String> checklist) {
        setVisible(!checklist.isEmpty());
        if (!checklist.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("checklist");
            checklist.forEach(item -> list.add(new ListItem(item)));
            add(new H2(getTranslation("roadmap.step.checklist")), list);
        }
    }
}
