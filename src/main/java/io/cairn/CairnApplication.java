package io.cairn;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import io.cairn.platform.DemoProfile;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point and app shell of the portal. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/base.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/account.css")
@StyleSheet("styles/archive.css")
@StyleSheet("styles/catalog.css")
@StyleSheet("styles/certifications.css")
@StyleSheet("styles/evidence.css")
@StyleSheet("styles/files.css")
@StyleSheet("styles/home.css")
@StyleSheet("styles/notification.css")
@StyleSheet("styles/onboarding.css")
@StyleSheet("styles/portfolio.css")
@StyleSheet("styles/projects.css")
@StyleSheet("styles/readiness.css")
@StyleSheet("styles/roadmap.css")
@StyleSheet("styles/search.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class CairnApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "styles/favicon.svg");
        settings.addMetaTag("viewport", "width=device-width, initial-scale=1");
    }

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(CairnApplication.class);
        DemoProfile.activateWithoutDatabase(application, args);
        application.run(args);
    }
}
