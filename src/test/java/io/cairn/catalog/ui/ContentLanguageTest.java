package io.cairn.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.account.ReadingLanguages;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.CatalogPublishing;
import io.cairn.catalog.CatalogStudio;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Skill;
import io.cairn.catalog.TestEditions;
import io.cairn.catalog.Translation;
import io.cairn.catalog.TranslationId;
import io.cairn.catalog.UnitId;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.SerializationUtils;

@TestPropertySource(properties = "spring.application.name=editions") // a database of its own: it publishes
@SuppressWarnings("unchecked") // Karibu finds components by their raw class.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentLanguageTest extends ViewTest {

    private static final Slug SQL = new Slug("sql");

    @Autowired
    private TestEditions editions;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private ReadingLanguages languages;

    @Autowired
    private CatalogPublishing publishing;

    @Autowired
    private CatalogStudio studio;

    @Autowired
    private CurrentUser user;

    private AccountInfo learner;

    @BeforeEach
    void someOfItIsTranslated() {
        learner = signInNewLearner();
        if (catalogs.currentOriginal().languages().isEmpty()) {
            editions.publish(
                    translated(
                            new Translation(TranslationId.parse("de.skill.sql"), "Abfragen mit SQL", null, "Überall."),
                            new Translation(
                                    TranslationId.parse("de.unit.sql.awareness"), null, "Eine Tabelle lesen.", null),
                            new Translation(TranslationId.parse("de.role.data-analyst"), "Datenanalyst", null, null),
                            new Translation(
                                    TranslationId.parse("de.guide.need-a-phd"), "Ohne Doktortitel?", null, null)),
                    "In German");
        }
        signIn(learner);
    }

    /** Others who publish in this database begin with what they know. */
    @AfterAll
    void backToTheFirstEdition() {
        TestPeople.signIn(learner);
        editions.publishAgain(1);
        TestPeople.signOut();
    }

    private CatalogContent translated(Translation... translations) {
        CatalogContent first = catalogs.original(1).content();
        return with(first, first.skills(), List.of(translations));
    }

    private static CatalogContent with(CatalogContent other, List<Skill> skills, List<Translation> translations) {
        return new CatalogContent(
                other.sources(),
                other.areas(),
                skills,
                other.stages(),
                other.roles(),
                other.resources(),
                other.rubrics(),
                other.briefs(),
                other.certifications(),
                other.tasks(),
                other.guide(),
                other.backgrounds(),
                other.successions(),
                translations);
    }

    private static String shown() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private static void choose(String language) {
        open("settings/content-language");
        _setValue(_get(Select.class, spec -> spec.withLabel("Language of the content")), language);
        _click(_get(Button.class, spec -> spec.withText("Save language")));
    }

    @Test
    void whoChoseGermanReadsGermanInTheRoadmapAndTheOriginalWhereThereIsNone() {
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("data-analyst")), UUID.randomUUID());
        choose("de");
        open("roadmap");
        assertThat(shown())
                .contains("Abfragen mit SQL", "Datenanalyst")
                .contains(catalogs.original(1).skill(new Slug("statistics")).name());
        open("skills/sql");
        assertThat(shown())
                .contains("Abfragen mit SQL", "Überall.", "Eine Tabelle lesen.")
                .contains(catalogs.original(1).skill(SQL).summary());
        open("guide/need-a-phd");
        assertThat(shown()).contains("Ohne Doktortitel?");
        choose("en");
        open("skills/sql");
        assertThat(shown()).doesNotContain("Abfragen mit SQL");
    }

    @Test
    void aRoadmapOfAnOlderEditionReadsTheNewWordsWhereItsOwnTextIsTheSame() {
        Catalog older = catalogs.original(1);
        assertThat(older.languages()).isEmpty();
        signIn(languages.choose("de"));
        assertThat(catalogs.edition(1).skill(SQL).name()).isEqualTo("Abfragen mit SQL");
        assertThat(catalogs.edition(1).skill(SQL).summary())
                .isEqualTo(older.skill(SQL).summary());
        CatalogContent now = catalogs.currentOriginal().content();
        Skill old = catalogs.currentOriginal().skill(SQL);
        Skill renamed = new Skill(SQL, "Queries", old.area(), old.summary(), old.why(), old.tools(), old.units());
        editions.publish(
                with(
                        now,
                        now.skills().stream()
                                .map(skill -> skill.equals(old) ? renamed : skill)
                                .toList(),
                        now.translations()),
                "Queries");
        assertThat(catalogs.edition(1).skill(SQL).name()).isEqualTo("SQL");
        assertThat(catalogs.edition(1).skill(SQL).why()).isEqualTo("Überall.");
        editions.publishAgain(1);
    }

    @Test
    void theChoiceGoesWithTheAccountAndIsTakenBack() {
        choose("de");
        assertThat(user.require().contentLanguage()).isEqualTo("de");
        signIn(learner);
        open("settings/content-language");
        choose(null);
        assertThat(user.require().contentLanguage()).isNull();
    }

    @Test
    void aVisitorReadsAsTheirBrowserAsks() {
        signOut();
        open("skills/sql");
        assertThat(shown()).doesNotContain("Abfragen mit SQL");
        UI.getCurrent().setLocale(Locale.GERMANY);
        open("skills/sql");
        assertThat(shown()).contains("Abfragen mit SQL");
        UI.getCurrent().setLocale(Locale.FRANCE);
        open("skills/sql");
        assertThat(shown()).doesNotContain("Abfragen mit SQL");
    }

    @Test
    void whoeverChoseEnglishReadsItInAGermanBrowser() {
        choose("en");
        UI.getCurrent().setLocale(Locale.GERMANY);
        open("skills/sql");
        assertThat(shown()).doesNotContain("Abfragen mit SQL");
    }

    @Test
    void whatComparesPublishesAndExportsSeesTheOriginal() {
        signIn(TestPeople.with(languages.choose("de"), Authority.ADMIN));
        assertThat(catalogs.current().skill(SQL).name()).isEqualTo("Abfragen mit SQL");
        assertThat(catalogs.currentOriginal().skill(SQL).name()).isEqualTo("SQL");
        assertThat(publishing.plan(null).changes().isEmpty()).isTrue();
        assertThat(publishing.plan(1).changes().things())
                .allMatch(difference -> difference.key().toString().startsWith("translation/"));
        assertThat(studio.overview().differences().isEmpty()).isTrue();
        int again = editions.publishAgain(catalogs.currentNumber());
        assertThat(catalogs.original(again).skill(SQL).name()).isEqualTo("SQL");
    }

    @Test
    void aCatalogueThatIsKeptInASessionComesBackInItsLanguage() {
        signIn(languages.choose("de"));
        Catalog german = catalogs.current();
        signOut();
        Catalog back = SerializationUtils.clone(german);
        assertThat(back.skill(SQL).name()).isEqualTo("Abfragen mit SQL");
        assertThat(back.unit(UnitId.parse("sql.awareness")).outcome()).isEqualTo("Eine Tabelle lesen.");
    }

    @Test
    void aTranslationCostsNoStatementAndChoosingItOne() {
        open("skills/sql");
        assertThat(Statements.during(() -> languages.choose("de"))).hasSize(1);
        signIn(languages.choose("de"));
        assertThat(Statements.during(() -> open("skills/sql"))).isEmpty();
    }

    @Test
    void nothingButACodeIsStored() {
        assertThatThrownBy(() -> languages.choose("<script>")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void thereIsNothingToChooseWhileEverythingIsInOneLanguage() {
        openInShell();
        open("guide");
        assertThat(menu()).contains("settings/content-language");
        editions.publishAgain(1);
        signIn(learner);
        openInShell();
        open("guide");
        assertThat(menu()).contains("settings/time-zone").doesNotContain("settings/content-language");
        open("settings/content-language");
        assertThat(shown()).contains("There is only one language yet");
        assertThat(_find(Select.class)).isEmpty();
    }

    private static List<String> menu() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
