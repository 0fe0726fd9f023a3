package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.catalog.CatalogImport;
import io.cairn.catalog.CatalogImports;
import io.cairn.catalog.CatalogProblem;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.DraftChangedException;
import io.cairn.catalog.DraftVersion;
import io.cairn.catalog.ThingDifference.Change;
import io.cairn.shared.ui.Notifications;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An import as far as it is: to be chosen, being read, refused with every problem, or ready to be kept. */
class ImportPanel extends Div {

    private final CatalogImports imports;
    private final SerializableRunnable onChange;
    private final Paragraph status = new Paragraph();
    private final Div body = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph counted = new Paragraph();
    private CatalogImport.@Nullable State shown;

    ImportPanel(CatalogImports imports, SerializableRunnable onChange) {
        this.imports = imports;
        this.onChange = onChange;
        addClassNames("import-panel", "stack");
        status.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        body.addClassName("stack");
        bar.getElement().setAttribute("aria-label", StudioWords.text("import.busy"));
        counted.addClassNames("numbers", "soft");
        add(status, body);
    }

    void show(Optional<CatalogImport> current) {
        move(current.map(CatalogImport::progress).orElse(null));
        CatalogImport.State now = current.map(CatalogImport::state).orElse(null);
        if (now != null && now.isUnderWay() && now == shown) {
            // Only the bar has moved: a text that is set again would be read out again.
            return;
        }
        boolean before = shown != null;
        shown = now;
        body.removeAll();
        status.setText(current.map(one -> StudioWords.text("import." + one.state(), one.fileName()))
                .orElse(""));
        status.setVisible(current.isPresent());
        status.setClassName("import-refusal", now == CatalogImport.State.REFUSED || now == CatalogImport.State.FAILED);
        if (before) {
            // What was used to get here has gone; whoever has no mouse goes on from what it says.
            status.getElement().executeJs("if (document.activeElement === document.body) this.focus()");
        }
        if (current.isEmpty()) {
            body.add(new ImportUpload(imports, onChange));
            return;
        }
        switch (current.get().state()) {
            case READING, KEEPING -> body.add(bar, counted);
            case REFUSED -> body.add(problems(current.get().problems()), new ImportUpload(imports, onChange));
            case READY -> showPlan(current.get());
            case KEPT ->
                body.add(
                        new Anchor(StudioNavigation.DIFFERENCES, StudioWords.text("state.differences")),
                        new ImportUpload(imports, onChange));
            case FAILED -> body.add(new ImportUpload(imports, onChange));
        }
    }

    private void move(CatalogImport.@Nullable Progress progress) {
        bar.setIndeterminate(progress == null || progress.total() == 0);
        counted.setVisible(progress != null);
        if (progress != null) {
            bar.setMax(Math.max(1, progress.total()));
            bar.setValue(Math.min(progress.done(), bar.getMax()));
            counted.setText(StudioWords.text(
                    "import.progress." + progress.phase(),
                    progress.done(),
                    progress.total(),
                    progress.done() / Math.max(1.0, progress.total())));
        }
    }

    private static UnorderedList problems(List<CatalogProblem> problems) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-problems");
        problems.forEach(problem -> list.add(new ListItem(problem.toString())));
        return list;
    }

    private void showPlan(CatalogImport ready) {
        CatalogImports.Plan plan = imports.plan();
        var differences = plan.differences();
        body.add(new Paragraph(
                differences.isEmpty()
                        ? StudioWords.text("import.same")
                        : StudioWords.text(
                                "differences.sum",
                                differences.things().size(),
                                differences.count(Change.ADDED),
                                differences.count(Change.REMOVED),
                                differences.count(Change.CHANGED))));
        Div ways = new Div();
        ways.addClassName("row");
        if (!differences.isEmpty()) {
            body.add(new Anchor(
                    StudioNavigation.differences(CatalogState.DRAFT, CatalogState.IMPORT),
                    StudioWords.text("import.differences")));
            ways.add(keep(ready, plan.seen()));
        }
        Button drop = new Button(StudioWords.text("import.drop"), click -> {
            imports.drop();
            onChange.run();
        });
        ways.add(drop);
        body.add(ways);
    }

    private Component keep(CatalogImport ready, DraftVersion seen) {
        Button keep = new Button(StudioWords.text("import.keep"), click -> {
            try {
                imports.keep(ready.id(), seen);
            } catch (DraftChangedException e) {
                Notifications.problem(StudioWords.text("import.changed"));
            }
            onChange.run();
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        return keep;
    }
}
