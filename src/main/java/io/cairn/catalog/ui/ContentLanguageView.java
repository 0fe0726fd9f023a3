package io.cairn.catalog.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import io.cairn.account.ReadingLanguages;
import io.cairn.account.Sessions;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.TranslationId;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where people say in which language they want to read what the catalogue says, if not as their browser asks. */
@Route(ContentLanguageView.PATH)
@PermitAll
class ContentLanguageView extends Div implements HasDynamicTitle {

    static final String PATH = "settings/content-language";

    private final ReadingLanguages languages;
    private final Sessions sessions;
    private final Select<String> choice = new Select<>();

    ContentLanguageView(ReadingLanguages languages, Sessions sessions, CurrentUser user, Catalogs catalogs) {
        this.languages = languages;
        this.sessions = sessions;
        addClassName("content-language-view");
        add(new PageHeader(getPageTitle(), getTranslation("catalog.language.lead")));
        if (catalogs.currentOriginal().languages().isEmpty()) {
            add(new EmptyState(getTranslation("catalog.language.none"), getTranslation("catalog.language.none.text")));
            return;
        }
        List<String> offered = new ArrayList<>(catalogs.currentOriginal().languages());
        offered.addFirst(TranslationId.ORIGINAL);
        String chosen = user.require().contentLanguage();
        choice.setLabel(getPageTitle());
        choice.setHelperText(getTranslation("catalog.language.help"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("catalog.language.browser"));
        choice.setItems(offered);
        choice.setItemLabelGenerator(this::name);
        choice.setValue(chosen != null && offered.contains(chosen) ? chosen : null);
        Button save = new Button(getTranslation("catalog.language.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(choice, save);
        form.addClassName("auth-form");
        add(form);
    }

    /** As those call it who speak it. */
    private String name(String language) {
        return language == null
                ? getTranslation("catalog.language.browser")
                : Locale.of(language).getDisplayLanguage(Locale.of(language));
    }

    private void save() {
        AccountInfo me = languages.choose(choice.getValue());
        sessions.renew(
                me,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        Notifications.done(getTranslation("catalog.language.done"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.language");
    }
}
