package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.portfolio.CvEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of jobs or degrees. */
class CvEntries extends Composite<Section> {

    private final String kind;
    private final int limit;
    private final SerializableRunnable onChange;
    private final List<CvEntryForm> forms = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;

    /** @param kind {@code work} or {@code education}: which words are used */
    CvEntries(String kind, int limit, SerializableRunnable onChange) {
        this.kind = kind;
        this.limit = limit;
        this.onChange = onChange;
        list.addClassName("stack");
        add = new Button(
                getTranslation("portfolio.cv.%s.add".formatted(kind)),
                click -> addForm().focus());
        getContent().add(new H2(getTranslation("portfolio.cv." + kind)), list, add);
    }

    void show(List<CvEntry> entries) {
        forms.clear();
        list.removeAll();
        entries.forEach(entry -> addForm().show(entry));
        add.setEnabled(forms.size() < limit);
    }

    private CvEntryForm addForm() {
        CvEntryForm form = new CvEntryForm(kind, onChange, this::remove);
        forms.add(form);
        list.add(form);
        add.setEnabled(forms.size() < limit);
        return form;
    }

    private void remove(CvEntryForm form) {
        forms.remove(form);
        list.remove(form);
        add.setEnabled(true);
        add.focus();
        onChange.run();
    }

    /** Forms that nothing was written into are left out; empty if one of the others is not finished. */
    Optional<List<CvEntry>> read() {
        List<CvEntry> entries = new ArrayList<>();
        for (CvEntryForm form : forms) {
            if (!form.isUntouched()) {
                Optional<CvEntry> entry = form.read();
                if (entry.isEmpty()) {
                    return Optional.empty();
                }
                entries.add(entry.get());
            }
        }
        return Optional.of(entries);
    }
}
