package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import io.cairn.account.ResetLink;
import jakarta.servlet.http.HttpServletRequest;

/** Shows a link for a lost password, this once, to the admin who hands it over. */
class ResetLinkDialog extends Dialog {

    ResetLinkDialog(String name, String secret) {
        setHeaderTitle(text("person.link.made", name));
        addClassName("admin-dialog");
        String address = address(secret);
        TextField link = new TextField(text("person.link"));
        link.setValue(address);
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        Button copy = new Button(
                text("person.link.copy"),
                click -> UI.getCurrent()
                        .getPage()
                        .executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", address));
        Button done = new Button(text("person.link.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(text("person.link.once")), link);
        getFooter().add(copy, done);
    }

    /** As the admin's browser reaches the portal. */
    private static String address(String secret) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        String root = request.getRequestURL().toString().replaceFirst("^(\\w+://[^/]+).*", "$1");
        return "%s%s/%s/%s".formatted(root, request.getContextPath(), ResetLink.PATH, secret);
    }
}
