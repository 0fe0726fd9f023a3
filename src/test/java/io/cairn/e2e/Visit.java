package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person's browser window on a portal; what they do reads as sentences. */
final class Visit implements AutoCloseable {

    static final int WIDE = 1440;
    static final int PHONE = 390;
    private static final Path SCREENSHOTS = Path.of(System.getProperty("cairn.screenshots", "target/screenshots"));

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;
    private Portal portal;

    private Visit(Portal portal, int width) {
        this.portal = portal;
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height(width))
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/Stockholm"));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    static Visit to(Portal portal) {
        return new Visit(portal, WIDE);
    }

    static Visit to(Portal portal, int width) {
        return new Visit(portal, width);
    }

    private void listen(ConsoleMessage message) {
        boolean serverIsAway = message.text().contains("ERR_CONNECTION_REFUSED");
        if (message.type().equals("error") && !serverIsAway && !message.text().contains("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    /** What the browser's console complained about, refused policies among it. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Page page() {
        return page;
    }

    /** The portal went away and another one came in its place. */
    void nowOn(Portal other) {
        portal = other;
    }

    Visit open(String path) {
        page.navigate(portal.url(path));
        settle();
        return this;
    }

    /** Goes on in the page that is open, as a link of the portal does; nothing is loaded that is there already. */
    void goOnTo(String path) {
        page.evaluate("""
                address => {
                  const link = document.createElement('a');
                  link.href = address;
                  link.setAttribute('router-link', '');
                  document.body.append(link);
                  link.click();
                  link.remove();
                  return new Promise(begun => setTimeout(begun, 50));
                }""", portal.url(path));
        settle();
    }

    /** Waits until the server has answered and the page shows it. */
    void settle() {
        page.waitForFunction("() => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    Visit signIn(String email) {
        open("sign-in");
        field("Email").fill(email);
        field("Password").fill(SharedPortal.PASSWORD);
        click("Sign in");
        page.waitForURL(url -> !url.contains("sign-in"));
        settle();
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    void click(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        settle();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        settle();
    }

    void sees(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    void seesTitle(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(title);
    }

    /** What axe finds wrong with the page for people who use it with other senses or tools, one line each. */
    List<String> barriers() {
        return found(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** The part of it that depends on colours. */
    List<String> faintTexts() {
        return found(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    /** The part of it that depends on the width: what is too small or too close for a thumb. */
    List<String> smallTargets() {
        return found(new AxeBuilder(page).withRules(List.of("target-size", "scrollable-region-focusable")));
    }

    /** Nothing here is in frames: what looks into those as well opens a window of its own each time. */
    private static List<String> found(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(Visit::line)
                .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** Makes the window as wide as a desk's or a phone's. */
    void resize(int width) {
        page.setViewportSize(width, height(width));
        settle();
    }

    private static int height(int width) {
        return width == PHONE ? 844 : 900;
    }

    /** Sees the page by day or by night. */
    void turn(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    void picture(String name) {
        page.screenshot(pictureOf(name).setFullPage(true));
    }

    /** What is seen without scrolling. */
    void glance(String name) {
        page.screenshot(pictureOf(name));
    }

    private static Page.ScreenshotOptions pictureOf(String name) {
        return new Page.ScreenshotOptions()
                .setType(ScreenshotType.JPEG)
                .setQuality(85)
                .setPath(SCREENSHOTS.resolve(name + ".jpg"));
    }

    @Override
    public void close() {
        context.close();
    }
}
