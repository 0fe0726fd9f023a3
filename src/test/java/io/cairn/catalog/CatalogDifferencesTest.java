package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.FieldDifference.ChangedEntry;
import io.cairn.catalog.FieldDifference.Entries;
import io.cairn.catalog.FieldDifference.Group;
import io.cairn.catalog.FieldDifference.Value;
import io.cairn.catalog.ThingDifference.Change;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CatalogDifferencesTest {

    private static final CatalogContent SMALL = SmallCatalog.content();

    private static CatalogDifferences after(String piece, String other) {
        return CatalogDifferences.between(SMALL, SmallCatalog.content(SmallCatalog.with(piece, other)));
    }

    @Test
    void aChangedTextIsNamedWithBeforeAndAfter() {
        assertThat(after("Write a program.", "Write two.").things())
                .containsExactly(new ThingDifference(
                        CatalogKey.parse("unit/python.working"),
                        Change.CHANGED,
                        List.of(new Value("outcome", "Write a program.", "Write two."))));
    }

    @Test
    void anEffortIsOneValue() {
        assertThat(after("{low: 8, likely: 11, high: 14}", "{low: 8, likely: 12, high: 14}")
                        .things()
                        .getFirst()
                        .fields())
                .containsExactly(new Value("effort", new Effort(8, 11, 14), new Effort(8, 12, 14)));
    }

    @Test
    void ofAListTheEntriesAreNamed() {
        assertThat(after("tools: [CPython, pip]", "tools: [pip, venv]")
                        .things()
                        .getFirst()
                        .fields())
                .containsExactly(new Entries("tools", List.of("CPython"), List.of("venv"), List.of(), false));
    }

    @Test
    void anotherOrderOfAListIsADifference() {
        assertThat(after("tools: [CPython, pip]", "tools: [pip, CPython]")
                        .things()
                        .getFirst()
                        .fields())
                .containsExactly(new Entries("tools", List.of(), List.of(), List.of(), true));
    }

    @Test
    void anEntryThatSaysSomethingElseOfTheSameIsAChange() {
        Prerequisite before =
                new Prerequisite(UnitId.parse("shell.awareness"), Prerequisite.Kind.REQUIRED, "Scripts start there.");
        Prerequisite later = new Prerequisite(before.unit(), Prerequisite.Kind.RECOMMENDED, before.reason());
        assertThat(after("kind: REQUIRED", "kind: RECOMMENDED")
                        .things()
                        .getFirst()
                        .fields())
                .containsExactly(new Entries(
                        "prerequisites",
                        List.of(),
                        List.of(),
                        List.of(new ChangedEntry(
                                before, later, List.of(new Value("kind", before.kind(), later.kind())))),
                        false));
    }

    @Test
    void aGroupNamesItsFields() {
        assertThat(after("minProjects: 1, maxProjects: 1", "minProjects: 1, maxProjects: 2")
                        .things()
                        .getFirst()
                        .fields())
                .containsExactly(new Group("portfolioRule", List.of(new Value("maxProjects", 1, 2))));
    }

    @Test
    void aThingThatIsNewOrGoneTellsAllItSays() {
        CatalogDifferences differences = after("slug: write-cv", "slug: write-a-cv");
        assertThat(differences.things())
                .extracting(ThingDifference::key, ThingDifference::change)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CatalogKey.parse("task/write-a-cv"), Change.ADDED),
                        org.assertj.core.groups.Tuple.tuple(CatalogKey.parse("task/write-cv"), Change.REMOVED));
        assertThat(differences.things().getFirst().fields())
                .contains(new Value("title", null, "CV"), new Value("slug", null, new Slug("write-a-cv")));
        assertThat(differences.count(Change.ADDED)).isEqualTo(1);
    }

    @Test
    void anotherOrderOfThingsIsADifference() {
        List<LifecycleStage> turned = new ArrayList<>(SMALL.stages()).reversed();
        CatalogContent other = new CatalogContent(
                SMALL.sources(),
                SMALL.areas(),
                SMALL.skills(),
                turned,
                SMALL.roles(),
                SMALL.resources(),
                SMALL.rubrics(),
                SMALL.briefs(),
                SMALL.certifications(),
                SMALL.tasks(),
                SMALL.guide(),
                SMALL.backgrounds(),
                SMALL.successions(),
                SMALL.translations());
        CatalogDifferences differences = CatalogDifferences.between(SMALL, other);
        assertThat(differences.things()).isEmpty();
        assertThat(differences.reordered()).isEqualTo(Set.of(CatalogKey.Kind.STAGE));
        assertThat(differences.isEmpty()).isFalse();
    }

    @Property(tries = 300)
    void nothingDiffersFromItself(@ForAll long seed, @ForAll @IntRange(max = 20) int edits) {
        CatalogContent content = new RandomEdits(seed).edited(SMALL, edits);
        assertThat(CatalogDifferences.between(content, content).isEmpty()).isTrue();
    }

    @Property(tries = 500)
    void thereAreDifferencesExactlyWhenTheStatesDiffer(@ForAll long seed, @ForAll @IntRange(max = 12) int edits) {
        CatalogContent other = new RandomEdits(seed).edited(SMALL, edits);
        assertThat(CatalogDifferences.between(SMALL, other).isEmpty()).isEqualTo(SMALL.equals(other));
    }

    /** With nothing but what the differences name changed, the earlier state is the later one. */
    @Property(tries = 500)
    void everyChangedFieldIsNamedAndNoOther(@ForAll long seed, @ForAll @IntRange(max = 12) int edits) {
        CatalogContent other = new RandomEdits(seed).edited(SMALL, edits);
        Map<CatalogKey, ThingDifference> named = CatalogDifferences.between(SMALL, other).things().stream()
                .collect(Collectors.toMap(ThingDifference::key, thing -> thing));
        Map<CatalogKey, Record> before = SMALL.things();
        Map<CatalogKey, Record> later = other.things();
        Stream.concat(before.keySet().stream(), later.keySet().stream()).forEach(key -> {
            Record old = before.get(key);
            Record now = later.get(key);
            List<FieldDifference> fields =
                    named.containsKey(key) ? named.get(key).fields() : List.of();
            if (old != null && now != null) {
                same(old, now, fields);
            } else {
                assertThat(named.get(key).change()).isEqualTo(old == null ? Change.ADDED : Change.REMOVED);
            }
        });
    }

    private static void same(Record before, Record after, List<FieldDifference> fields) {
        Map<String, FieldDifference> named =
                fields.stream().collect(Collectors.toMap(FieldDifference::field, field -> field));
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object old = value(component, before);
            Object now = value(component, after);
            FieldDifference difference = named.remove(component.getName());
            if (component.getName().equals("units") && before instanceof Skill) {
                continue;
            }
            assertThat(difference == null).as(component.getName()).isEqualTo(Objects.equals(old, now));
            switch (difference) {
                case null -> {}
                case Value value -> assertThat(value).isEqualTo(new Value(component.getName(), old, now));
                case Group group -> same((Record) old, (Record) now, group.fields());
                case Entries entries -> sameEntries((List<?>) old, (List<?>) now, entries);
            }
        }
        assertThat(named).isEmpty();
    }

    private static void sameEntries(List<?> before, List<?> after, Entries entries) {
        Map<Object, Integer> counts = counted(before);
        entries.removed().forEach(entry -> counts.merge(entry, -1, Integer::sum));
        entries.added().forEach(entry -> counts.merge(entry, 1, Integer::sum));
        entries.changed().forEach(entry -> {
            counts.merge(entry.before(), -1, Integer::sum);
            counts.merge(entry.after(), 1, Integer::sum);
            same((Record) entry.before(), (Record) entry.after(), entry.fields());
        });
        counts.values().removeIf(count -> count == 0);
        assertThat(counts).isEqualTo(counted(after));
    }

    private static Map<Object, Integer> counted(List<?> entries) {
        Map<Object, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return counts;
    }

    private static Object value(RecordComponent component, Record thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
