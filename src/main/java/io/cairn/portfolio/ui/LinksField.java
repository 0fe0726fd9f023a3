package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.portfolio.PageLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A short list of links. One that is not finished yet says so itself and is left out of the value. */
class LinksField extends CustomField<List<PageLink>> {

    private final int limit;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(
            getTranslation("portfolio.page.links.add"), click -> addRow("", "").focus());

    LinksField(String label, int limit) {
        super(List.of());
        this.limit = limit;
        setLabel(label);
        setHelperText(getTranslation("portfolio.page.links.help"));
        list.addClassName("links-field");
        add(new Div(list, add));
    }

    @Override
    protected List<PageLink> generateModelValue() {
        return rows.stream().map(Row::link).flatMap(Optional::stream).toList();
    }

    @Override
    protected void setPresentationValue(List<PageLink> links) {
        rows.clear();
        list.removeAll();
        links.forEach(link -> addRow(link.label(), link.url()));
        add.setEnabled(rows.size() < limit);
    }

    private Row addRow(String label, String url) {
        Row row = new Row(label, url);
        rows.add(row);
        list.add(row);
        add.setEnabled(rows.size() < limit);
        return row;
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row);
        add.setEnabled(true);
        add.focus();
        updateValue();
    }

    private class Row extends Div {

        private final TextField label = new TextField(getTranslation("portfolio.page.link.label"));
        private final TextField url = new TextField(getTranslation("portfolio.page.link.url"));

        Row(String labelText, String urlText) {
            label.setManualValidation(true);
            label.setValue(labelText);
            label.setMaxLength(PageLink.MAX_LABEL_LENGTH);
            label.addValueChangeListener(change -> changed());
            url.setManualValidation(true);
            url.setValue(urlText);
            url.addValueChangeListener(change -> changed());
            Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> LinksField.this.remove(this));
            remove.setAriaLabel(getTranslation("portfolio.page.link.remove"));
            remove.setTooltipText(getTranslation("portfolio.page.link.remove"));
            addClassName("link-row");
            add(label, url, remove);
        }

        void focus() {
            label.focus();
        }

        /** Said only once the person has gone on from a field: nobody wants to be corrected while they type. */
        private void changed() {
            boolean named = !label.isEmpty() || url.isEmpty();
            label.setErrorMessage(getTranslation("portfolio.page.link.label.missing"));
            label.setInvalid(!named);
            boolean addressed =
                    url.isEmpty() || PageLink.isWebAddress(url.getValue().strip());
            url.setErrorMessage(getTranslation("portfolio.page.link.url.wrong"));
            url.setInvalid(!addressed);
            updateValue();
        }

        Optional<PageLink> link() {
            String address = url.getValue().strip();
            return label.getValue().isBlank() || !PageLink.isWebAddress(address)
                    ? Optional.empty()
                    : Optional.of(new PageLink(label.getValue(), address));
        }
    }
}
