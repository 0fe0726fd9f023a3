package io.cairn.week.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Notes;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimeSpent;
import io.cairn.progress.Today;
import io.cairn.progress.ui.TimeEntryRow;
import io.cairn.support.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole time log, and all notes. */
class WorkListsTest extends ViewTest {

    private static final CatalogKey PYTHON = CatalogKey.of(UnitId.parse("python.working"));
    private static final CatalogKey ALGEBRA = CatalogKey.of(UnitId.parse("linear-algebra.awareness"));

    @Autowired
    private TimeLog time;

    @Autowired
    private Notes notes;

    @Autowired
    private Today today;

    @BeforeEach
    void signIn() {
        signInNewLearner();
    }

    @Test
    void anEmptyTimeLogSaysWhereItBegins() {
        open("time");
        assertThat(viewText()).contains("Nothing logged yet", "Go to your roadmap");
    }

    @Test
    void timeIsListedByWeekWithTotals() {
        for (int number = 0; number < 25; number++) {
            log(number % 5 == 0 ? ALGEBRA : PYTHON, number, 60);
        }
        open("time");
        assertThat(viewText()).contains("25 entries, 25 h", "1 to 20 of 25", "Python, working");
        assertThat(_find(TimeEntryRow.class)).hasSize(20);
        open("time?page=2");
        assertThat(_find(TimeEntryRow.class)).hasSize(5);
        open("time?step=" + ALGEBRA);
        assertThat(viewText()).contains("5 entries, 5 h").doesNotContain("Next page");
        assertThat(_get(ComboBox.class).getValue()).isEqualTo(ALGEBRA);
        open("time?from=" + today.today().minusDays(2));
        assertThat(viewText()).contains("3 entries, 3 h");
        open("time?to=1999-01-01");
        assertThat(viewText()).contains("No time matches");
    }

    @Test
    void entriesAreDeletedAndPutBackHereToo() {
        log(PYTHON, 0, 45);
        open("time");
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(viewText()).contains("Nothing logged yet");
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(viewText()).contains("1 entry, 45 min");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"step=role/data-analyst", "step=x", "from=yesterday", "to=2026-13-45", "page=-1", "from=%3Cb%3E"
            })
    void nonsenseInTheAddressIsPassedOver(String query) {
        log(PYTHON, 0, 45);
        open("time?" + query);
        assertThat(_get(H1.class).getText()).isEqualTo("Time log");
        assertThat(viewText()).contains("1 entry, 45 min");
    }

    @Test
    void notesAreFoundByTheirWordsAndShownAsTyped() {
        open("notes");
        assertThat(viewText()).contains("No notes yet");
        notes.save(PYTHON, "Loops <script>alert(1)</script>", 0);
        notes.save(ALGEBRA, "Vectors", 0);
        open("notes");
        assertThat(viewText()).contains("2 notes", "Python, working", "<script>alert(1)</script>");
        _setValue(_get(Input.class), "vectors");
        assertThat(viewText()).contains("1 note", "Linear algebra, awareness").doesNotContain("Loops");
        open("notes?q=nowhere");
        assertThat(viewText()).contains("No note has these words");
    }

    private static String viewText() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    private void log(CatalogKey item, int daysAgo, int minutes) {
        time.add(new TimeSpent(item, today.today().minusDays(daysAgo), minutes, ""), UUID.randomUUID());
    }
}
