package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.EditOutcome.Referred;
import io.cairn.catalog.EditOutcome.Refused;
import io.cairn.catalog.EditOutcome.Saved;
import io.cairn.catalog.EditOutcome.Stale;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.CannotCreateTransactionException;

@CairnTest
@TestPropertySource(properties = "spring.application.name=editing") // a database of its own: it commits to the draft
class CatalogEditingTest {

    private static final AccountInfo ADMIN =
            new AccountInfo(UUID.randomUUID(), "Ada Admin", "ada@example.org", Set.of(Authority.ADMIN));
    private static final CatalogKey PYTHON = CatalogKey.parse("skill/python");
    private static final CatalogKey WORKING = CatalogKey.parse("unit/python.working");
    private static final CatalogKey ENGINEER = CatalogKey.parse("role/engineer");

    @Autowired
    private CatalogEditing editing;

    @Autowired
    private UnsavedThings unsaved;

    @Autowired
    private SignUp signUp;

    @Autowired
    private DraftStore draft;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void signIn() {
        TestPeople.signIn(ADMIN);
        draft.replaceAll(SmallCatalog.content());
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private Instant save(CatalogKey key, ThingValues values) {
        return saved(editing.change(key, values, editing.thing(key).version())).version();
    }

    private static Saved saved(EditOutcome outcome) {
        assertThat(outcome).isInstanceOf(Saved.class);
        return (Saved) outcome;
    }

    private static List<String> problems(EditOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome)
                .problems().stream()
                        .map(problem -> (problem.path() + " " + problem.kind() + " " + problem.value()).strip())
                        .toList();
    }

    private ThingValues values(CatalogKey key) {
        return editing.thing(key).values();
    }

    @Test
    void savingEverythingAsItIsChangesNothing() {
        CatalogContent content = catalogs.current().content();
        for (CatalogContent each : List.of(SmallCatalog.content(), content)) {
            draft.replaceAll(each);
            each.things().forEach((key, thing) -> {
                ThingRules.Reading reading = ThingRules.read(
                        key, ThingRecords.values(key, thing), each.things().keySet());
                assertThat(reading.problems()).as(key.toString()).isEmpty();
                assertThat(reading.values()).as(key.toString()).isEqualTo(ThingRecords.values(key, thing));
            });
            each.things().keySet().stream()
                    .collect(java.util.stream.Collectors.groupingBy(CatalogKey::kind))
                    .values()
                    .forEach(keys -> keys.stream().limit(3).forEach(key -> save(key, values(key))));
            assertThat(draft.read()).isEqualTo(each);
        }
    }

    @Test
    void everyFieldOfEveryKindIsStored() {
        SmallCatalog.content().things().forEach((key, thing) -> {
            ThingValues values = values(key);
            ThingFields.of(key.kind()).stream()
                    .filter(field -> field.type() instanceof FieldType.Text)
                    .forEach(field -> {
                        ThingValues other = values.with(field.name(), "<script>\u200f مرحبا");
                        save(key, other);
                        assertThat(values(key)).as(key + " " + field.name()).isEqualTo(other);
                    });
            save(key, values);
        });
        assertThat(draft.read()).isEqualTo(SmallCatalog.content());
    }

    @Test
    void listsOfAThingAreWrittenAnewInTheirNewOrder() {
        ThingValues role = values(ENGINEER)
                .with(
                        "requirements",
                        List.of(
                                Map.of("skill", "shell", "level", "AWARENESS", "importance", "USEFUL"),
                                Map.of("skill", "python", "level", "WORKING", "importance", "IMPORTANT")))
                .with("certifications", List.of("old-cert", "new-cert"))
                .with(
                        "challenges",
                        List.of(
                                Map.of("title", "New", "text", "One.", "units", List.of("shell.awareness")),
                                Map.of(
                                        "title",
                                        "Slowness",
                                        "text",
                                        "It takes long.",
                                        "units",
                                        List.of("python.working", "python.awareness"))))
                .with("figures", List.of());
        save(ENGINEER, role);
        assertThat(values(ENGINEER)).isEqualTo(role);
        ThingValues brief = values(CatalogKey.parse("project/first")).with("stages", List.of("frame", "train"));
        save(CatalogKey.parse("project/first"), brief);
        assertThat(values(CatalogKey.parse("project/first"))).isEqualTo(brief);
    }

    @Test
    void aRenamedThingKeepsItsSlugAndWhatRefersToIt() {
        save(PYTHON, values(PYTHON).with("name", "Python 3"));
        assertThat(draft.read()).isEqualTo(SmallCatalog.content(SmallCatalog.with("name: Python", "name: Python 3")));
    }

    @Test
    void savingTakesTwoStatementsAndOpeningOne() {
        ThingInEditing thing = editing.thing(ENGINEER);
        assertThat(Statements.during(() -> editing.thing(ENGINEER))).hasSize(1);
        assertThat(Statements.during(() -> editing.change(ENGINEER, thing.values(), thing.version())))
                .hasSize(2);
        assertThat(Statements.during(() -> editing.check(ENGINEER, thing.values())))
                .hasSize(1);
    }

    @Test
    void whoeverWasSecondIsToldAndHasNotWrittenOverTheFirst() {
        ThingInEditing seen = editing.thing(PYTHON);
        saved(editing.change(PYTHON, seen.values().with("summary", "First."), seen.version()));
        EditOutcome second = editing.change(PYTHON, seen.values().with("summary", "Second."), seen.version());
        assertThat(second).isInstanceOf(Stale.class);
        ThingInEditing theirs = ((Stale) second).theirs();
        assertThat(theirs.values().text("summary")).isEqualTo("First.");
        saved(editing.change(PYTHON, seen.values().with("summary", "Second."), theirs.version()));
        assertThat(values(PYTHON).text("summary")).isEqualTo("Second.");
    }

    @Test
    void aThingThatAnImportWroteAnewIsAnotherVersion() {
        ThingInEditing seen = editing.thing(PYTHON);
        draft.replaceAll(SmallCatalog.content());
        assertThat(editing.change(PYTHON, seen.values(), seen.version())).isInstanceOf(Stale.class);
    }

    @Test
    void ofTwentyAtOnceOneWins() throws Exception {
        ThingInEditing seen = editing.thing(ENGINEER);
        List<Callable<EditOutcome>> everybody = IntStream.range(0, 20)
                .<Callable<EditOutcome>>mapToObj(number -> () -> {
                    TestPeople.signIn(ADMIN);
                    return patiently(() ->
                            editing.change(ENGINEER, seen.values().with("tagline", "By " + number), seen.version()));
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
            List<EditOutcome> outcomes = threads.invokeAll(everybody).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes).filteredOn(Saved.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Stale.class::isInstance).hasSize(19);
        }
        ThingValues now = values(ENGINEER);
        assertThat(now.with("tagline", "")).isEqualTo(seen.values().with("tagline", ""));
    }

    /** There are fewer connections than people, and a busy machine keeps some of them waiting too long. */
    private static EditOutcome patiently(Supplier<EditOutcome> act) {
        while (true) {
            try {
                return act.get();
            } catch (CannotCreateTransactionException e) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
    }

    @Test
    void whatTheDraftCannotHoldIsRefusedByTheField() {
        ThingValues unit = values(WORKING);
        Instant version = editing.thing(WORKING).version();
        Map<String, Object> nowhere = Map.of("unit", "ghost.working", "kind", "REQUIRED", "reason", "");
        Map<String, Object> twice = Map.of("unit", "shell.awareness", "kind", "REQUIRED", "reason", "");
        Map<String, Object> itself = Map.of("unit", "python.working", "kind", "NONSENSE", "reason", "x".repeat(1_001));
        assertThat(problems(editing.change(
                        WORKING,
                        unit.with("effort", Map.of("low", 9, "likely", 8, "high", -1))
                                .with("prerequisites", List.of(nowhere, twice, twice, itself, Map.of())),
                        version)))
                .containsExactlyInAnyOrder(
                        "effort/high OUT_OF_RANGE 0-10000",
                        "effort HOURS_ORDER",
                        "prerequisites/0/unit UNKNOWN ghost.working",
                        "prerequisites/2/unit TWICE shell.awareness",
                        "prerequisites/3/unit ITSELF python.working",
                        "prerequisites/3/kind NOT_A_CHOICE NONSENSE",
                        "prerequisites/3/reason TOO_LONG 1000",
                        "prerequisites/4/unit MISSING",
                        "prerequisites/4/kind MISSING");
        assertThat(problems(editing.change(
                        PYTHON,
                        values(PYTHON).with("name", "x".repeat(300)).with("area", null),
                        editing.thing(PYTHON).version())))
                .containsExactly("name TOO_LONG 200", "area MISSING");
        assertThat(problems(editing.change(
                        ENGINEER,
                        values(ENGINEER)
                                .with(
                                        "requirements",
                                        List.of(Map.of(
                                                "skill", "shell", "level", "PROFICIENT", "importance", "USEFUL"))),
                        editing.thing(ENGINEER).version())))
                .containsExactly("requirements/0/level UNKNOWN shell.proficient");
    }

    @Test
    void anUnfinishedTextIsKeptAndTold() {
        ThingValues unfinished = values(PYTHON).with("why", "");
        save(PYTHON, unfinished);
        assertThat(editing.thing(PYTHON).findings())
                .extracting(CatalogFinding::toString)
                .containsExactly("skill/python: 'why' is empty");
    }

    @Test
    void aPrerequisiteThatClosesACircleIsToldBeforeItIsSaved() {
        CatalogKey shell = CatalogKey.parse("unit/shell.awareness");
        Map<String, Object> back = Map.of("unit", "python.working", "kind", "REQUIRED", "reason", "Back.");
        ThingCheck check = editing.check(shell, values(shell).with("prerequisites", List.of(back)));
        assertThat(check.problems()).isEmpty();
        assertThat(java.util.stream.Stream.concat(check.findings().stream(), check.elsewhere().stream()))
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(CatalogFinding.Kind.CYCLE);
                    assertThat(finding.message()).contains("python.working", "shell.awareness");
                });
        assertThat(draft.read()).isEqualTo(SmallCatalog.content());
    }

    @Test
    void aNewThingComesLastUnderTheSlugOfItsName() {
        CatalogKey made = saved(editing.create(
                        Kind.SKILL,
                        editing.blank(Kind.SKILL).with("name", "Größe & Maß ").with("area", "programming")))
                .key();
        assertThat(made).hasToString("skill/grosse-mass");
        assertThat(draft.read().skills().getLast())
                .isEqualTo(new Skill(
                        new io.cairn.shared.Slug("grosse-mass"),
                        "Größe & Maß",
                        new io.cairn.shared.Slug("programming"),
                        "",
                        "",
                        List.of(),
                        List.of()));
        assertThat(problems(editing.create(
                        Kind.SKILL,
                        editing.blank(Kind.SKILL).with("name", "Grosse Mass").with("area", "programming"))))
                .containsExactly("slug TAKEN grosse-mass");
        assertThat(problems(editing.create(
                        Kind.SKILL, editing.blank(Kind.SKILL).with("name", "日本").with("area", "programming"))))
                .containsExactly("slug MISSING");
    }

    @Test
    void aSlugThatWasPublishedOnceIsNotGivenToAnotherThing() {
        assertThat(problems(editing.create(
                        Kind.SKILL,
                        editing.blank(Kind.SKILL)
                                .with("name", "Other")
                                .with("slug", "sql")
                                .with("area", "programming"))))
                .containsExactly("slug TAKEN_BEFORE sql");
    }

    @Test
    void aNewUnitStandsAtTheLevelsPlace() {
        ThingValues proficient = values(WORKING).with("prerequisites", List.of());
        saved(editing.create(Kind.UNIT, proficient.with("skill", "python").with("level", "PROFICIENT")));
        saved(editing.create(Kind.UNIT, proficient.with("skill", "shell").with("level", "WORKING")));
        assertThat(draft.read().skills().getFirst().units())
                .extracting(unit -> unit.id().level())
                .containsExactly(Proficiency.values());
        assertThat(problems(editing.create(
                        Kind.UNIT, proficient.with("skill", "shell").with("level", "WORKING"))))
                .containsExactly("level TAKEN shell.working");
    }

    @Test
    void whatSomethingRefersToIsNotRemoved() {
        EditOutcome outcome = editing.remove(WORKING, editing.thing(WORKING).version(), null);
        assertThat(outcome).isInstanceOf(Referred.class);
        assertThat(((Referred) outcome).by())
                .extracting(CatalogKey::toString)
                .contains("role/engineer", "resource/course", "project/first", "certification/new-cert");
    }

    @Test
    void aRemovedUnitIsReplacedByItsSuccessor() {
        ThingValues proficient = values(WORKING);
        CatalogKey key = saved(editing.create(
                        Kind.UNIT, proficient.with("skill", "python").with("level", "PROFICIENT")))
                .key();
        UnitId unit = UnitId.parse("python.proficient");
        Succession succession = new Succession(unit, Succession.Kind.REPLACED, List.of(UnitId.parse("python.working")));
        Instant version = editing.thing(key).version();
        assertThat(Statements.during(() -> saved(editing.remove(key, version, succession))))
                .hasSize(2);
        assertThat(draft.read().successions()).contains(succession);
        assertThatThrownBy(() -> editing.thing(key)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> editing.remove(key, version, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whateverNamedASplitUnitNamesItsPartsAndIsAnotherVersion() {
        CatalogKey shell = CatalogKey.parse("unit/shell.awareness");
        saved(editing.create(
                Kind.UNIT,
                values(shell)
                        .with("prerequisites", List.of())
                        .with("skill", "shell")
                        .with("level", "WORKING")));
        UnitId working = UnitId.parse("shell.working");
        UnitId python = UnitId.parse("python.awareness");
        CatalogKey course = CatalogKey.parse("resource/course");
        Instant before = editing.thing(course).version();
        Succession split = new Succession(UnitId.parse(shell.id()), Succession.Kind.SPLIT, List.of(working, python));
        Instant version = editing.thing(shell).version();
        assertThat(Statements.during(() -> saved(editing.remove(shell, version, split))))
                .hasSize(2);
        CatalogContent now = draft.read();
        assertThat(now.things()).doesNotContainKey(shell);
        assertThat(now.skills().getFirst().units().getLast().prerequisites())
                .containsExactly(
                        new Prerequisite(working, Prerequisite.Kind.REQUIRED, "Scripts start there."),
                        new Prerequisite(python, Prerequisite.Kind.REQUIRED, "Scripts start there."));
        assertThat(now.resources().getFirst().units()).containsExactly(python, UnitId.parse("python.working"), working);
        assertThat(now.briefs().getLast().proves()).containsExactly(working, python);
        assertThat(now.backgrounds().getFirst().knows()).containsExactly(working, python);
        assertThat(now.roles().getLast().requirements())
                .extracting(Requirement::unit)
                .containsExactly(working, python);
        assertThat(editing.thing(course).version()).isAfter(before);
    }

    @Test
    void whatBecomesOfAUnitHasToBeThere() {
        Instant version = editing.thing(WORKING).version();
        UnitId unit = UnitId.parse(WORKING.id());
        assertThat(problems(editing.remove(
                        WORKING, version, new Succession(unit, Succession.Kind.REPLACED, List.of(unit)))))
                .containsExactly("into ITSELF python.working");
        assertThat(problems(
                        editing.remove(WORKING, version, new Succession(unit, Succession.Kind.REPLACED, List.of()))))
                .containsExactly("into MISSING");
        assertThat(problems(editing.remove(
                        WORKING,
                        version,
                        new Succession(unit, Succession.Kind.SPLIT, List.of(UnitId.parse("python.awareness"))))))
                .containsExactly("into TOO_FEW 2");
        assertThat(problems(editing.remove(
                        WORKING,
                        version,
                        new Succession(unit, Succession.Kind.REPLACED, List.of(UnitId.parse("ghost.awareness"))))))
                .containsExactly("into UNKNOWN ghost.awareness");
    }

    @Test
    void whatWasPublishedAndCanBeRetiredIsNotRemoved() {
        draft.replaceAll(catalogs.current().content());
        CatalogKey resource =
                CatalogKey.of(Kind.RESOURCE, draft.read().resources().getFirst().slug());
        assertThat(editing.remove(resource, editing.thing(resource).version(), null))
                .isInstanceOf(EditOutcome.Retirable.class);
    }

    @Test
    void everyChangeIsOnRecordWithWhatItChanged() {
        save(PYTHON, values(PYTHON).with("name", "Python 3").with("tools", List.of("pip", "uv")));
        assertThat(sql.sql("select act || ' ' || details from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith("THING_CHANGED")
                .contains("\"name\"", "Python 3", "\"tools\"", "CPython", "uv")
                .doesNotContain("summary");
        CatalogKey course = CatalogKey.parse("certification/new-cert");
        save(course, values(course).with("status", Map.of("state", "RETIRED", "on", "2026-11-01")));
        assertThat(sql.sql("select act from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("THING_RETIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"milestone/programming", "skill/none", "unit/python.nonsense"})
    void whatIsNotThereCannotBeEdited(String key) {
        assertThatThrownBy(() -> editing.thing(CatalogKey.parse(key))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void choicesAreFoundByNameOrSlug() {
        assertThat(editing.choices(Kind.UNIT, "ython, work", 0, 10))
                .containsExactly(new ThingChoice(WORKING, "Python"));
        assertThat(editing.choices(Kind.STAGE, "", 1, 1)).hasSize(1);
        assertThat(editing.choices(Kind.GUIDE, "%", 0, 10)).isEmpty();
    }

    @Test
    void whatSomebodyTypedIsTheirOwnUntilTheySaveIt() {
        AccountInfo one = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
        AccountInfo other = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
        TestPeople.signIn(one);
        ThingInEditing seen = editing.thing(PYTHON);
        ThingValues typed = seen.values().with("name", "Half");
        unsaved.keep(PYTHON, typed, seen.values(), seen.version());
        TestPeople.signIn(other);
        assertThat(unsaved.find(PYTHON)).isEmpty();
        unsaved.drop(PYTHON);
        TestPeople.signIn(one);
        assertThat(unsaved.find(PYTHON)).hasValueSatisfying(left -> {
            assertThat(left.typed()).isEqualTo(typed);
            assertThat(left.base()).isEqualTo(seen.values());
            assertThat(left.version()).isEqualTo(seen.version());
        });
        save(PYTHON, typed);
        assertThat(unsaved.find(PYTHON)).isEmpty();
    }

    private ThingValues german(String of, String title) {
        return editing.blank(Kind.TRANSLATION)
                .with("of", of)
                .with("language", "de")
                .with("title", title);
    }

    @Test
    void aTranslationIsAThingOfTheDraft() {
        CatalogKey key = saved(editing.create(
                        Kind.TRANSLATION, german("skill/python", "Python").with("text", "Jeder will sie.")))
                .key();
        assertThat(key).isEqualTo(CatalogKey.parse("translation/de.skill.python"));
        save(key, values(key).with("summary", "<script>\u200f مرحبا"));
        assertThat(draft.read().translations())
                .containsExactly(new Translation(
                        TranslationId.parse("de.skill.python"), "Python", "<script>\u200f مرحبا", "Jeder will sie."));
        draft.replaceAll(draft.read());
        assertThat(values(key).text("title")).isEqualTo("Python");
        saved(editing.remove(key, editing.thing(key).version(), null));
        assertThat(draft.read()).isEqualTo(SmallCatalog.content());
    }

    @Test
    void aTranslationHasTheTextsOfItsOriginalAndAsMuchRoom() {
        CatalogKey unit = saved(editing.create(
                        Kind.TRANSLATION,
                        editing.blank(Kind.TRANSLATION)
                                .with("of", "unit/python.working")
                                .with("language", "pt")
                                .with("summary", "Escrever um programa.")))
                .key();
        assertThat(values(unit).fields()).containsOnlyKeys("summary");
        assertThat(ThingFields.of(CatalogKey.parse("translation/de.guide.why")))
                .containsExactly(
                        new ThingField("title", new FieldType.Text(200, false), ThingField.Presence.NEEDED),
                        new ThingField("text", new FieldType.Text(10_000, true), ThingField.Presence.OPTIONAL));
    }

    @Test
    void whatIsNoTranslationIsToldByTheField() {
        saved(editing.create(Kind.TRANSLATION, german("skill/python", "Python")));
        assertThat(problems(editing.create(Kind.TRANSLATION, german("skill/python", "Anders"))))
                .containsExactly("language TRANSLATED de.skill.python");
        assertThat(problems(editing.create(
                        Kind.TRANSLATION, german("skill/python", "Python").with("language", "xx"))))
                .containsExactly("language NOT_A_CHOICE xx");
        assertThat(problems(editing.create(
                        Kind.TRANSLATION, german("skill/python", "Python").with("language", "en"))))
                .containsExactly("language NOT_A_CHOICE en");
        assertThat(problems(editing.create(
                        Kind.TRANSLATION, german("skill/python", "Python").with("language", null))))
                .containsExactly("language MISSING");
        assertThat(problems(editing.create(Kind.TRANSLATION, german("skill/ghost", "Geist"))))
                .containsExactly("of UNKNOWN skill/ghost");
        assertThat(problems(editing.create(Kind.TRANSLATION, german("skill/shell", " "))))
                .containsExactly("title MISSING");
        assertThat(problems(editing.create(Kind.TRANSLATION, german("skill/shell", "x".repeat(300)))))
                .containsExactly("title TOO_LONG 200");
    }

    @Test
    void theFirstTextInALanguageIsNotToldOfAllThatIsNotTranslatedYet() {
        ThingCheck check =
                editing.check(CatalogKey.parse("translation/de.skill.python"), german("skill/python", "Python"));
        assertThat(check.findings()).extracting(CatalogFinding::message).contains("No German text for 'summary'");
        assertThat(check.elsewhere()).isEmpty();
    }

    @Test
    void translationsGoWithWhatTheyTranslate() {
        CatalogKey task = CatalogKey.parse("task/write-cv");
        saved(editing.create(Kind.TRANSLATION, german("task/write-cv", "Lebenslauf")));
        saved(editing.create(Kind.TRANSLATION, german("skill/python", "Python")));
        Instant version = editing.thing(task).version();
        assertThat(Statements.during(() -> saved(editing.remove(task, version, null))))
                .hasSize(2);
        assertThat(draft.read().translations())
                .extracting(translation -> translation.id().toString())
                .containsExactly("de.skill.python");
        assertThat(sql.sql("select details::text from audit_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("translations", "de");
    }

    @Test
    void onlyAdminsEdit() {
        TestPeople.signIn(new AccountInfo(UUID.randomUUID(), "L", "l@example.org", Set.of(Authority.LEARNER)));
        assertThatThrownBy(() -> editing.thing(PYTHON)).isInstanceOf(AccessDeniedException.class);
    }
}
