package io.cairn.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything a learner has goes through a browser to their disk, and from there into a new account. */
class ArchiveJourneyIT {

    private static final String EMAIL = "mara.again@example.org";
    private static final String CHOSEN_PASSWORD = "granite-lantern-orchard-9";

    @TempDir
    Path folder;

    @Test
    void whatWasTakenAwayArrivesElsewhere() {
        Path archive = folder.resolve("cairn.zip");
        try (Visit mara = Visit.to(SharedPortal.get())) {
            mara.signIn(SharedPortal.HALF_WAY);
            mara.page().getByText("Mara Lindqvist").first().click();
            mara.follow("Your data");
            mara.seesTitle("Your data");
            mara.sees("An archive fits only into an account that has nothing yet.");
            Download download = mara.page()
                    .waitForDownload(
                            () -> mara.page().getByText("Download everything").click());
            assertThat(download.suggestedFilename()).matches("cairn-\\d{4}-\\d{2}-\\d{2}\\.zip");
            download.saveAs(archive);
            assertThat(mara.complaints()).isEmpty();
        }
        try (Visit again = Visit.to(SharedPortal.get())) {
            signsUp(again);
            again.open("settings/data");
            chooser(again).setInputFiles(new FilePayload("notes.zip", "application/zip", new byte[] {1, 2, 3}));
            again.sees("This is not an archive of Cairn");
            again.picture("data-refused");

            chooser(again).setInputFiles(archive);
            again.sees("Everything is here");
            assertThat(again.page().locator("h2:focus")).hasText("Everything is here");
            again.picture("data-imported");
            again.open("projects");
            again.sees("Leaf photographs from a real field");
            again.open("roadmap");
            again.sees("Machine Learning Engineer");
            assertThat(again.complaints()).isEmpty();
        }
    }

    private static void signsUp(Visit visit) {
        visit.open("sign-up");
        visit.field("Email").fill(EMAIL);
        visit.field("Name").fill("Mara Again");
        visit.field("Password").fill(CHOSEN_PASSWORD);
        visit.click("Create account");
        visit.page().waitForURL(url -> !url.contains("sign-up"));
        visit.settle();
    }

    private static Locator chooser(Visit visit) {
        return visit.page().locator("vaadin-upload input[type=file]");
    }
}
