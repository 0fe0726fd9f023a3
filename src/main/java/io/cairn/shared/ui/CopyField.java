package io.cairn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** An address to be read and copied. */
public class CopyField extends Composite<Div> {

    /** In the browser, because only a click there may write to the clipboard; without leave, the text is marked. */
    private static final String COPY = """
            const [field, said, words] = [$0, $1, $2];
            this.addEventListener('click', async () => {
              try {
                await navigator.clipboard.writeText(field.value);
                said.textContent = words;
              } catch {
                field.focus();
                field.inputElement.select();
                if (document.execCommand('copy')) {
                  said.textContent = words;
                }
              }
            });
            """;

    public CopyField(String label, String address) {
        TextField field = new TextField(label);
        field.setValue(address);
        field.setReadOnly(true);
        Button copy = new Button(getTranslation("shell.copy"));
        Span said = new Span();
        said.addClassNames("soft", "small");
        said.getElement().setAttribute("role", "status");
        copy.getElement().executeJs(COPY, field.getElement(), said.getElement(), getTranslation("shell.copied"));
        getContent().addClassName("copy-field");
        getContent().add(field, copy, said);
    }
}
