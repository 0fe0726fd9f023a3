package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import io.cairn.review.Intervention;
import io.cairn.review.Person;
import io.cairn.shared.ui.Moments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What admins did to a submission, and why; nothing where they did nothing. */
class InterventionList extends Section {

    InterventionList(List<Intervention> interventions) {
        setVisible(!interventions.isEmpty());
        OrderedList list = new OrderedList();
        list.addClassNames("plain", "line-list");
        interventions.forEach(one -> {
            ListItem item = new ListItem(new TypedWords(
                    text(
                            "intervention." + one.kind(),
                            name(one.admin()),
                            Moments.dayAndTime(one.at()),
                            name(one.mentor())),
                    one.reason()));
            item.addClassName("line");
            list.add(item);
        });
        addClassName("stack");
        add(new H2(text("intervention.title")), list);
    }

    private static String name(@Nullable Person person) {
        return person == null ? text("people.gone") : person.name();
    }
}
