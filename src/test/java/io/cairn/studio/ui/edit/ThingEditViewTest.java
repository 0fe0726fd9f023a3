package io.cairn.studio.ui.edit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ThingInEditing;
import io.cairn.studio.ui.StudioTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("unchecked") // Karibu finds components by their raw class.
class ThingEditViewTest extends StudioTest {

    @Autowired
    private CatalogEditing editing;

    private static void edit(String key) {
        open("admin/catalogue/things/" + key + "/edit");
    }

    private static TextField line(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private ThingInEditing thing(String key) {
        return editing.thing(CatalogKey.parse(key));
    }

    private static String checks() {
        return textOf(_get(Aside.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source",
                "area",
                "skill",
                "unit",
                "stage",
                "role",
                "resource",
                "rubric",
                "project",
                "certification",
                "task",
                "guide",
                "background"
            })
    void aFormThatIsSavedAsItIsChangesNothing(String kind) {
        CatalogKey key = editing.choices(CatalogKey.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)), "", 0, 1)
                .getFirst()
                .key();
        ThingInEditing before = editing.thing(key);
        edit(key.toString());
        _find(EntryPanel.class).forEach(EntryPanel::open);
        click("Save to the draft");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("admin/catalogue/things/" + key);
        assertThat(editing.thing(key).values()).isEqualTo(before.values());
        assertThat(editing.thing(key).version()).isAfter(before.version());
    }

    @Test
    void aRenamedSkillKeepsItsSlug() {
        open("admin/catalogue/things/skill/sql");
        edit("skill/sql");
        assertThat(_get(H1.class).getText()).startsWith("Edit: ");
        _setValue(line("Name"), "Structured queries");
        click("Save to the draft");
        assertThat(_get(H1.class).getText()).isEqualTo("Structured queries");
        assertThat(shown()).contains("Changed");
        assertThat(thing("skill/sql").values().text("name")).isEqualTo("Structured queries");
    }

    @Test
    void aPrerequisiteThatWouldCloseACircleIsToldWhileItIsTyped() {
        edit("unit/python.awareness");
        click("Add a prerequisite");
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Unit")), "python.working");
        _setValue(_get(Select.class, spec -> spec.withLabel("Kind")), "REQUIRED");
        assertThat(checks()).contains("Prerequisites in a circle", "python.working", "python.awareness");
        assertThat(shown()).contains("not saved to the draft yet");
    }

    @Test
    void whatCannotBeKeptIsToldByTheFieldAndNothingIsLost() {
        edit("unit/sql.working");
        _setValue(line("At least"), "90");
        _setValue(line("Likely"), "some");
        _setValue(area("Outcome"), "x".repeat(1_001));
        assertThat(line("Likely").isInvalid()).isTrue();
        click("Save to the draft");
        assertThat(area("Outcome").getErrorMessage()).isEqualTo("Too long: at most 1000 characters.");
        assertThat(line("Likely").getValue()).isEqualTo("some");
        assertThat(shown()).contains("Not saved. See the marked field.");
    }

    @Test
    void whatTwoAdminsChangedInDifferentFieldsIsMerged() {
        edit("skill/sql");
        ThingInEditing seen = thing("skill/sql");
        editing.change(seen.key(), seen.values().with("why", "Theirs."), seen.version());
        _setValue(area("Summary"), "Mine.");
        click("Save to the draft");
        assertThat(shown()).contains("Somebody else saved this", "Taken over from them", "Why");
        assertThat(area("Why").getValue()).isEqualTo("Theirs.");
        assertThat(area("Summary").getValue()).isEqualTo("Mine.");
        click("Save to the draft");
        assertThat(thing("skill/sql").values().text("why")).isEqualTo("Theirs.");
        assertThat(thing("skill/sql").values().text("summary")).isEqualTo("Mine.");
    }

    @Test
    void ofAFieldThatBothChangedTheSecondChooses() {
        edit("skill/sql");
        ThingInEditing seen = thing("skill/sql");
        editing.change(seen.key(), seen.values().with("why", "Theirs."), seen.version());
        _setValue(area("Why"), "Mine.");
        click("Save to the draft");
        assertThat(area("Why").getValue()).isEqualTo("Mine.");
        click("Save to the draft");
        assertThat(thing("skill/sql").values().text("why")).isEqualTo("Theirs.");
        RadioButtonGroup<Object> choice = _get(RadioButtonGroup.class, spec -> spec.withLabel("Why"));
        assertThat(choice.isInvalid()).isTrue();
        _setValue(choice, choice.getListDataView().getItem(0));
        click("Save to the draft");
        assertThat(thing("skill/sql").values().text("why")).isEqualTo("Mine.");
    }

    @Test
    void aMissingThingIsMadeWithoutLeavingTheForm() {
        edit("skill/sql");
        _setValue(area("Why"), "Typed before.");
        click("New skill area");
        _setValue(_get(_get(Dialog.class), TextField.class, spec -> spec.withLabel("Name")), "Quantum computing");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Add to the draft")));
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Skill area")).getValue())
                .isEqualTo("quantum-computing");
        click("Save to the draft");
        assertThat(thing("skill/sql").values().text("area")).isEqualTo("quantum-computing");
        assertThat(thing("skill/sql").values().text("why")).isEqualTo("Typed before.");
    }

    @Test
    void aNewThingIsNamedAfterWhatItIsCalled() {
        open("admin/catalogue/things/source/new");
        click("Add the source");
        assertThat(line("Title").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(line("Slug").isInvalid()).as("it is made of the title").isFalse();
        _setValue(line("Title"), "Salaries of 2026");
        assertThat(_get(com.vaadin.flow.component.datepicker.DatePicker.class).isInvalid())
                .as("a day that nobody has typed yet")
                .isFalse();
        _setValue(_get(com.vaadin.flow.component.datepicker.DatePicker.class), java.time.LocalDate.of(2026, 1, 2));
        click("Add the source");
        assertThat(_get(H1.class).getText()).isEqualTo("Salaries of 2026");
        assertThat(thing("source/salaries-of-2026").values().text("date")).isEqualTo("2026-01-02");
    }

    @Test
    void whatSomebodyElseRemovedMeanwhileIsToldAndNothingIsLost() {
        edit("task/"
                + editing.choices(CatalogKey.Kind.TASK, "", 0, 1)
                        .getFirst()
                        .key()
                        .id());
        draft("delete from draft_task");
        _setValue(area("Summary"), "Mine.");
        click("Save to the draft");
        assertThat(shown()).contains("somebody has taken this out of the draft");
        assertThat(area("Summary").getValue()).isEqualTo("Mine.");
    }

    @Test
    void whatWasTypedAndNotSavedIsThereAgain() {
        edit("unit/sql.working");
        _setValue(area("Outcome"), "Half a thought");
        _setValue(line("Likely"), "some");
        edit("unit/sql.working");
        assertThat(shown()).contains("and have not saved it.");
        assertThat(area("Outcome").getValue()).isEqualTo("Half a thought");
        assertThat(line("Likely").getValue()).isEqualTo("some");
        click("Start again from the draft");
        assertThat(area("Outcome").getValue()).isNotEqualTo("Half a thought");
        edit("unit/sql.working");
        assertThat(shown()).doesNotContain("and have not saved it.");
    }

    @Test
    void whatWasTypedBeforeSomebodyElseSavedIsMerged() {
        edit("skill/sql");
        _setValue(area("Why"), "Mine.");
        draft("update draft_skill set summary = 'Theirs.', changed_at = now() where slug = 'sql'");
        edit("skill/sql");
        assertThat(shown()).contains("Somebody else saved this");
        click("Save to the draft");
        assertThat(thing("skill/sql").values().text("why")).isEqualTo("Mine.");
        assertThat(thing("skill/sql").values().text("summary")).isEqualTo("Theirs.");
    }

    @Test
    void aNewThingThatWasNotFinishedIsThereAgainUntilItIsMade() {
        open("admin/catalogue/things/source/new");
        _setValue(line("Title"), "Half a title");
        open("admin/catalogue/things/source/new");
        assertThat(line("Title").getValue()).isEqualTo("Half a title");
        _setValue(_get(com.vaadin.flow.component.datepicker.DatePicker.class), java.time.LocalDate.of(2026, 1, 2));
        click("Add the source");
        open("admin/catalogue/things/source/new");
        assertThat(line("Title").getValue()).isEmpty();
    }

    @Test
    void whatNamesAThingIsToldBeforeItIsTakenOut() {
        edit("skill/sql");
        click("Take out of the draft");
        assertThat(shown()).contains("name it. Change", "(unit)");
        assertThat(thing("skill/sql").values().text("name")).isNotEmpty();
    }

    @Test
    void aUnitIsTakenOutWithWhatBecomesOfIt() {
        edit("unit/sql.working");
        RadioButtonGroup<Object> fate = _get(RadioButtonGroup.class, spec -> spec.withLabel("What becomes of it"));
        _setValue(fate, fate.getListDataView().getItem(1));
        click("Take out of the draft");
        assertThat(_get(MultiSelectComboBox.class, spec -> spec.withLabel("Becomes"))
                        .getErrorMessage())
                .isEqualTo("Fill this in.");
        _setValue(_get(MultiSelectComboBox.class, spec -> spec.withLabel("Becomes")), Set.of("python.working"));
        click("Take out of the draft");
        assertThat(sql.sql("select kind || successors from draft_succession where unit = 'sql.working'")
                        .query(String.class)
                        .single())
                .isEqualTo("REPLACED[\"python.working\"]");
        assertThat(thing("succession/sql.working").values().get("into")).isEqualTo(List.of("python.working"));
    }

    @Test
    void whatWasPublishedIsRetiredWithASuccessor() {
        String course = editing.choices(CatalogKey.Kind.RESOURCE, "", 0, 1)
                .getFirst()
                .key()
                .id();
        edit("resource/" + course);
        assertThat(_find(Button.class, spec -> spec.withText("Take out of the draft")))
                .isEmpty();
        _setValue(_get(Select.class, spec -> spec.withLabel("State")), "RETIRED");
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Successor")), course);
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Successor")).getErrorMessage())
                .isEqualTo("It cannot name itself.");
    }

    @Test
    void aTranslationIsWrittenBesideTheOriginalAndChangedAndTakenOut() {
        open("admin/catalogue/things/skill/sql");
        assertThat(shown()).contains("In other languages", "Add another language");
        open("admin/catalogue/things/translation/new?of=skill/sql");
        assertThat(_get(H1.class).getText()).isEqualTo("Translate: SQL");
        assertThat(shown())
                .contains("In the original", thing("skill/sql").values().text("why"));
        click("Add the translation");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Language")).getErrorMessage())
                .isEqualTo("Fill this in.");
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Language")), "de");
        _setValue(line("Name"), "x".repeat(201));
        click("Add the translation");
        assertThat(line("Name").getErrorMessage()).isEqualTo("Too long: at most 200 characters.");
        _setValue(line("Name"), "SQL-Abfragen");
        click("Add the translation");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("admin/catalogue/things/skill/sql");
        assertThat(shown()).contains("Edit German", "SQL-Abfragen");
        edit("translation/de.skill.sql");
        assertThat(_get(H1.class).getText()).isEqualTo("Edit: SQL (German)");
        assertThat(checks()).contains("Not translated", "No German text for 'why'");
        _setValue(area("Why"), "Weil alle es brauchen.");
        click("Save to the draft");
        assertThat(thing("translation/de.skill.sql").values().text("text")).isEqualTo("Weil alle es brauchen.");
        edit("translation/de.skill.sql");
        click("Take out of the draft");
        assertThat(shown()).contains("In other languages").doesNotContain("SQL-Abfragen");
    }

    @Test
    void aLanguageIsAddedOnceAndEachBegunTranslationIsKeptByItself() {
        open("admin/catalogue/things/translation/new?of=skill/sql&language=de");
        _setValue(line("Name"), "SQL-Abfragen");
        open("admin/catalogue/things/translation/new?of=skill/python&language=de");
        assertThat(line("Name").getValue()).isEmpty();
        open("admin/catalogue/things/translation/new?of=skill/sql&language=de");
        assertThat(line("Name").getValue()).isEqualTo("SQL-Abfragen");
        click("Add the translation");
        open("admin/catalogue/things/skill/python");
        assertThat(shown()).contains("Add German", "Not translated yet", "No German translation");
        open("admin/catalogue/things/translation/new?of=skill/sql&language=de");
        assertThat(line("Name").getValue()).isEmpty();
        _setValue(line("Name"), "Anders");
        click("Add the translation");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Language")).getErrorMessage())
                .startsWith("It is there in this language already.");
        assertThat(line("Name").getValue()).isEqualTo("Anders");
    }

    @Test
    void whatLacksATranslationIsSummedUpAndListed() {
        draft("""
                insert into draft_translation (id, position, changed_at, title)
                values ('de.skill.sql', 0, now(), 'SQL')""");
        open("admin/catalogue");
        assertThat(shown())
                .contains("Not translated", "No German translation (")
                .doesNotContain("and 300 more");
        open("admin/catalogue/things/skill?only=untranslated");
        assertThat(shown()).contains("Gaps in translation");
        open("admin/catalogue/things/translation");
        assertThat(_get(H1.class).getText()).isEqualTo("Translations");
        open("admin/catalogue/things/translation/new");
        assertThat(shown()).contains("Choose what to translate first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skill/none/edit",
                "milestone/programming/edit",
                "nonsense/new",
                "milestone/new",
                "translation/nonsense/edit",
                "translation/new?of=skill/none",
                "translation/new?of=resource/none",
                "translation/new?of=nonsense"
            })
    void whatIsNotThereIsNotFound(String address) {
        open("admin/catalogue/things/" + address);
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing here");
    }
}
