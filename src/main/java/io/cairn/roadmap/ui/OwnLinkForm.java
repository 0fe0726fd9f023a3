package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.LinkRefusedException;
import io.cairn.progress.OwnLink;
import io.cairn.progress.OwnLinks;
import java.util.UUID;

/** Takes the title and address of a link; what is wrong is said by the field and nothing typed is lost. */
class OwnLinkForm extends Div {

    private final OwnLinks links;
    private final CatalogKey item;
    private final boolean asEvidence;
    private final SerializableConsumer<OwnLink> onAdded;
    private final TextField title = new TextField(getTranslation("link.form.title"));
    private final TextField url = new TextField(getTranslation("link.form.url"));
    private UUID form = UUID.randomUUID();

    /** @param asEvidence whether the link shows that the thing is done */
    OwnLinkForm(OwnLinks links, CatalogKey item, boolean asEvidence, SerializableConsumer<OwnLink> onAdded) {
        this.links = links;
        this.item = item;
        this.asEvidence = asEvidence;
        this.onAdded = onAdded;
        addClassName("own-link-form");
        url.setPlaceholder("https://");
        title.setManualValidation(true);
        url.setManualValidation(true);
        Button add = new Button(getTranslation(asEvidence ? "link.form.show" : "link.form.add"), click -> add());
        add(title, url, add);
    }

    void focus() {
        title.focus();
    }

    private void add() {
        title.setInvalid(false);
        url.setInvalid(false);
        try {
            OwnLink link = links.add(item, new OwnLink.Typed(title.getValue(), url.getValue()), asEvidence, form);
            form = UUID.randomUUID();
            title.clear();
            url.clear();
            onAdded.accept(link);
        } catch (LinkRefusedException e) {
            e.problems().reversed().forEach(this::refuse);
        }
    }

    private void refuse(OwnLink.Problem problem) {
        TextField field = problem.isAboutTitle() ? title : url;
        field.setErrorMessage(getTranslation("link.problem." + problem.name()));
        field.setInvalid(true);
        field.focus();
    }
}
