package io.cairn.portfolio.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.file.Files;
import io.cairn.file.StoredFile;
import io.cairn.file.ui.ImageUpload;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.ProjectRules;
import java.util.ArrayList;
import java.util.List;

/** The pictures of a project in their order, each with what is to be seen on it. */
class ImagesSection extends Section implements HasValidation {

    private final Changes changes;
    private final OrderedList rows = new OrderedList();
    private final Paragraph problem = new Paragraph();
    private final Paragraph full = new Paragraph(getTranslation("projects.images.full", ProjectRules.MAX_IMAGES));
    private final ImageUpload upload;

    ImagesSection(Files files, FieldMarks marks, Changes changes) {
        this.changes = changes;
        upload = new ImageUpload(getTranslation("projects.images.add"), files, this::added);
        addClassName("form-section");
        rows.addClassNames("plain", "image-rows");
        problem.addClassName("form-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        full.addClassName("soft");
        marks.put(ProjectField.IMAGES, this);
        Paragraph help = new Paragraph(getTranslation("projects.help.IMAGES"));
        help.addClassNames("soft", "small");
        add(new H2(ProjectWords.of(ProjectField.IMAGES)), help, rows, problem, upload, full);
    }

    void show(ProjectContent content) {
        rows.removeAll();
        content.images().forEach(image -> rows.add(new ImageRow(image, this)));
        number();
    }

    List<ProjectImage> images() {
        return rows().stream().map(ImageRow::image).toList();
    }

    private List<ImageRow> rows() {
        return rows.getChildren().map(ImageRow.class::cast).toList();
    }

    private void added(StoredFile file) {
        ImageRow row = new ImageRow(new ProjectImage(file.id(), ""), this);
        rows.add(row);
        changed();
        row.focus();
    }

    void move(ImageRow row, int by) {
        List<ImageRow> order = new ArrayList<>(rows());
        int to = order.indexOf(row) + by;
        if (to >= 0 && to < order.size()) {
            rows.remove(row);
            rows.addComponentAtIndex(to, row);
            changed();
            row.focusMove(by);
        }
    }

    void remove(ImageRow row) {
        List<ImageRow> order = rows();
        int at = order.indexOf(row);
        rows.remove(row);
        changed();
        List<ImageRow> left = rows();
        if (!left.isEmpty()) {
            left.get(Math.min(at, left.size() - 1)).focus();
        }
    }

    void changed() {
        setInvalid(false);
        number();
        changes.changed();
    }

    private void number() {
        List<ImageRow> order = rows();
        for (int i = 0; i < order.size(); i++) {
            order.get(i).number(i + 1, order.size());
        }
        boolean room = order.size() < ProjectRules.MAX_IMAGES;
        upload.setVisible(room);
        full.setVisible(!room);
    }

    @Override
    public void setErrorMessage(String message) {
        problem.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return problem.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        problem.setVisible(invalid);
        if (invalid) {
            rows().stream().filter(ImageRow::isUntold).findFirst().ifPresent(ImageRow::focus);
        }
    }

    @Override
    public boolean isInvalid() {
        return problem.isVisible();
    }
}
