package io.cairn.portfolio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.account.AccountInfo;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Certification;
import io.cairn.catalog.UnitId;
import io.cairn.file.Files;
import io.cairn.file.SampleFiles;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.EarnedCertification;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.progress.Proofs;
import io.cairn.progress.Today;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.ViewTest;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CertificationViewsTest extends ViewTest {

    private static final Slug RETIRED = new Slug("aws-ml-specialty");

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Files files;

    @Autowired
    private Today today;

    private AccountInfo learner;
    private LocalDate issued;

    @BeforeEach
    void aLearnerWithARoadmap() {
        learner = signInNewLearner();
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("machine-learning-engineer")), UUID.randomUUID());
        issued = today.today().minusMonths(1);
    }

    @Test
    void whoHasNoneIsToldWhatWillBeHere() {
        open("certifications");

        assertThat(viewText()).contains("No certifications yet", "Add certification");
    }

    @Test
    void theListSaysWhetherEachStillCounts() {
        add("Still good", today.today().plusYears(1));
        add("Soon over", today.today().plusDays(12));
        add("Over", today.today().minusDays(1));
        add("For good", null);

        open("certifications");

        assertThat(viewText()).contains("Valid until", "Expires in 12 days", "Expired on", "Does not expire");
    }

    @Test
    void aRetiredOneIsAcceptedAndSaysSo() {
        open("certifications/new");
        choose(RETIRED);

        assertThat(viewText())
                .contains("Retired on March 31, 2026", "Its successor is AWS Certified Machine Learning Engineer");
        fill("Issued", issued);
        press("Add certification");

        assertThat(viewText()).contains("Valid until", "Retired on March 31, 2026", "AWS");
    }

    @Test
    void unitsAndLastDayComeFromTheCatalogueAndCanBeCorrected() {
        open("certifications/new");
        choose(RETIRED);
        Certification listed = catalogs.current().certification(RETIRED);

        assertThat(units().getValue()).containsExactlyInAnyOrderElementsOf(listed.units());
        fill("Issued", issued);
        assertThat(day("Expires").getValue()).isEqualTo(issued.plusMonths(36));

        fill("Expires", issued.plusYears(1));
        _setValue(units(), Set.of(listed.units().getFirst(), UnitId.parse("python.working")));
        fill("Issued", issued.minusDays(1));
        assertThat(day("Expires").getValue()).isEqualTo(issued.plusYears(1));
        choose(new Slug("google-cloud-ml-engineer"));
        assertThat(units().getValue())
                .contains(UnitId.parse("python.working"), UnitId.parse("google-cloud-ml.working"))
                .doesNotContain(listed.units().getFirst());
    }

    @Test
    void whatItDoesToThePlanIsSeenBeforeItIsSaved() {
        open("certifications/new");
        choose(new Slug("google-cloud-ml-engineer"));
        fill("Issued", issued);
        _setValue(units(), Set.of(UnitId.parse("model-monitoring.awareness")));

        assertThat(textOf(_get(EffectPanel.class)))
                .containsPattern("Saves \\d+ h of your plan")
                .contains("Not done", "Evidenced");
        assertThat(certifications.all()).isEmpty();
        assertThat(proofs.all()).isEmpty();

        press("Add certification");
        assertThat(proofs.all()).isNotEmpty();
    }

    @Test
    void oneThatIsNotInTheCatalogueHasANameOfItsOwn() {
        open("certifications/new?certification=no-such-one");
        type("Name", "Evening class in statistics");
        type("Issuer", "City college");
        fill("Issued", issued);
        press("Add certification");

        assertThat(viewText()).contains("Evening class in statistics", "City college", "Does not expire");
    }

    @Test
    void aLinkBeginsWithOneOfTheCatalogue() {
        open("certifications/new?certification=" + RETIRED);

        assertThat(choice().getValue().slug()).isEqualTo(RETIRED);
        assertThat(units().getValue()).isNotEmpty();
    }

    @Test
    void everyMistakeIsSaidByItsField() {
        open("certifications/new");
        press("Add certification");
        assertThat(day("Issued").getErrorMessage()).isEqualTo("Enter the day it was issued.");

        fill("Issued", today.today().plusDays(2));
        fill("Expires", today.today().minusYears(1));
        type("Name", "x".repeat(300));
        type("Credential link", "javascript:alert(1)");
        press("Add certification");

        assertThat(field("Name").getErrorMessage()).isEqualTo("Use 150 characters or fewer.");
        assertThat(field("Issuer").getErrorMessage()).isEqualTo("Enter who issued it.");
        assertThat(day("Issued").getErrorMessage()).isEqualTo("This day is still to come.");
        assertThat(day("Expires").getErrorMessage()).isEqualTo("It cannot expire before it was issued.");
        assertThat(field("Credential link").getErrorMessage()).startsWith("Enter a complete web address");
        assertThat(field("Name").getValue()).hasSize(300);
        assertThat(certifications.all()).isEmpty();
    }

    @Test
    void whatPeopleTypeIsShownAsTextAndLinksAreHarmless() {
        certifications.add(
                new CertificationContent(
                        null,
                        "<script>alert(1)</script>",
                        "מימין לשמאל",
                        issued,
                        null,
                        "1",
                        "https://example.org/badge",
                        null,
                        Set.of()),
                UUID.randomUUID());

        open("certifications");

        assertThat(viewText()).contains("<script>alert(1)</script>");
        Anchor link = _get(Anchor.class, spec -> spec.withText("Credential"));
        assertThat(link.getElement().getAttribute("rel")).isEqualTo("nofollow noopener");
    }

    @Test
    void aCertificationIsCorrected() {
        UUID id = add("Old name", null);
        open("certifications/" + id);
        type("Name", "New name");
        press("Save");

        assertThat(viewText()).contains("New name").doesNotContain("Old name");
    }

    @Test
    void aSecondTabOverwritesNothingUnlessThePersonSaysSo() {
        UUID id = add("Old name", null);
        open("certifications/" + id);
        certifications.save(id, content("First tab", null), 0);
        type("Name", "Second tab");
        press("Save");

        assertThat(viewText()).contains("saved elsewhere in the meantime");
        assertThat(field("Name").getValue()).isEqualTo("Second tab");
        assertThat(certifications.certification(id).content().name()).isEqualTo("First tab");

        press("Save");
        assertThat(certifications.certification(id).content().name()).isEqualTo("Second tab");
    }

    @Test
    void theOtherTabsVersionCanBeTaken() {
        UUID id = add("Old name", null);
        open("certifications/" + id);
        certifications.save(id, content("First tab", null), 0);
        type("Name", "Second tab");
        press("Save");
        press("Show the other version");

        assertThat(field("Name").getValue()).isEqualTo("First tab");
        assertThat(_find(StaleCertificationNotice.class)).isEmpty();
    }

    @Test
    void removingSaysFirstWhatGoesWithIt() {
        UUID id = certifications.add(
                new CertificationContent(
                        null,
                        "Monitoring",
                        "Somebody",
                        issued,
                        null,
                        "",
                        null,
                        null,
                        Set.of(UnitId.parse("model-monitoring.awareness"))),
                UUID.randomUUID());
        open("certifications/" + id);
        press("Remove certification");

        assertThat(textOf(_get(Dialog.class)))
                .containsPattern("Adds \\d+ h to your plan")
                .contains("Evidenced", "Not done");
        assertThat(certifications.all()).hasSize(1);

        _click(_find(Button.class, spec -> spec.withText("Remove certification"))
                .getLast());
        assertThat(certifications.all()).isEmpty();
        assertThat(proofs.all()).isEmpty();
        assertThat(NotificationsKt.getNotifications()).isNotEmpty();
    }

    @Test
    void theCertificateItselfIsALinkAndCanBeTakenOut() {
        UUID file = files.keepDocument("paper.pdf", new ByteArrayInputStream(SampleFiles.pdf(0)))
                .id();
        UUID id = certifications.add(
                new CertificationContent(null, "With file", "Somebody", issued, null, "", null, file, Set.of()),
                UUID.randomUUID());
        open("certifications/" + id);

        assertThat(_get(Anchor.class, spec -> spec.withText("paper.pdf")).getHref())
                .isEqualTo("files/" + file);
        press("Remove file");
        press("Save");
        assertThat(certifications.certification(id).content().file()).isNull();
    }

    @Test
    void whatIsSomebodyElsesIsNotFoundLikeWhatIsMissing() {
        UUID id = add("Mine", null);
        signInNewLearner();
        for (String address :
                new String[] {"certifications/" + id, "certifications/" + UUID.randomUUID(), "certifications/x"}) {
            open(address);
            assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
        }
        signIn(learner);
        open("certifications/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("Mine");
    }

    @Test
    void addingIsTwoStatementsAndTheListOneMore() {
        open("certifications/new");
        choose(RETIRED);
        fill("Issued", issued);

        assertThat(Statements.during(() -> press("Add certification"))).hasSizeLessThanOrEqualTo(3);
        assertThat(certifications.all())
                .extracting(EarnedCertification::version)
                .containsExactly(0);
    }

    private UUID add(String name, LocalDate expiresOn) {
        return certifications.add(content(name, expiresOn), UUID.randomUUID());
    }

    private CertificationContent content(String name, LocalDate expiresOn) {
        return new CertificationContent(
                null, name, "Somebody", issued.minusYears(2), expiresOn, "", null, null, Set.of());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Certification> choice() {
        return _get(ComboBox.class, spec -> spec.withLabel("Certification"));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<UnitId> units() {
        return _get(MultiSelectComboBox.class);
    }

    private void choose(Slug slug) {
        _setValue(choice(), catalogs.current().certification(slug));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(field(label), text);
    }

    private static DatePicker day(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static void fill(String label, LocalDate day) {
        _setValue(day(label), day);
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    /** What a person reads in the view that is open. */
    private static String viewText() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }
}
