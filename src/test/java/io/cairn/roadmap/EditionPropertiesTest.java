package io.cairn.roadmap;

import io.cairn.account.Authority;
import io.cairn.catalog.CatalogChecks;
import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogFinding;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.RandomEdits;
import io.cairn.catalog.Skill;
import io.cairn.catalog.SuccessionEdits;
import io.cairn.catalog.TestEditions;
import io.cairn.catalog.ThingInEditing;
import io.cairn.catalog.Unit;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/** Whatever is edited, published and taken back: a hundred learners keep all that they finished and all that shows it. */
@CairnTest
@TestPropertySource(properties = "spring.application.name=cohort") // a database of its own: it publishes
class EditionPropertiesTest {

    /** What an admin may do before publishing. */
    enum Deed {
        EDIT_AT_RANDOM,
        EDIT_IN_A_FORM,
        REPLACE,
        SPLIT,
        MERGE,
        GO_BACK
    }

    private static final int WORKERS = 4;

    @Autowired
    private TestEditions editions;

    @Autowired
    private CatalogEditing editing;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private Cohort cohort;

    @Autowired
    private ApplicationContext context;

    /** jqwik knows nothing of Spring. */
    @BeforeProperty
    void inTheApplication() throws Exception {
        new TestContextManager(EditionPropertiesTest.class).prepareTestInstance(this);
        SecurityContextHolder.setContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
        cohort.people();
    }

    @AfterProperty
    void signOut() {
        TestPeople.signOut();
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void nothingFinishedOrShownIsEverLost(@ForAll @Size(min = 2, max = 4) List<Deed> deeds, @ForAll long seed) {
        Random random = new Random(seed);
        for (Deed deed : deeds) {
            TestPeople.signIn(cohort.people().getFirst());
            Cohort.Moment before = cohort.now();
            publish(deed, random);
            cohort.assertNothingIsLost(before, cohort.now());
            for (int i = 0; i < WORKERS; i++) {
                cohort.work(random);
            }
        }
    }

    private void publish(Deed deed, Random random) {
        CatalogContent current = catalogs.current().content();
        switch (deed) {
            case EDIT_AT_RANDOM -> publish(editedAtRandom(current, random.nextLong()));
            case EDIT_IN_A_FORM -> editInAForm(current, random);
            case REPLACE -> publish(SuccessionEdits.replaced(current, skill(current, random), fresh()));
            case SPLIT -> publish(SuccessionEdits.split(current, skill(current, random), List.of(fresh(), fresh())));
            case MERGE ->
                publish(SuccessionEdits.merged(current, skill(current, random), skill(current, random), fresh()));
            case GO_BACK -> editions.publishAgain(1 + random.nextInt(catalogs.currentNumber()));
        }
    }

    /** Two skills may not be merged with each other when one builds on the other, and so on: then nothing is published. */
    private void publish(CatalogContent content) {
        if (CatalogChecks.check(content).stream().noneMatch(CatalogFinding::isError)) {
            editions.publish(content, "Anew");
        }
    }

    /** What units become is left as it is: to take that back is to say that it was wrong. */
    private static CatalogContent editedAtRandom(CatalogContent content, long seed) {
        return SuccessionEdits.with(
                new RandomEdits(seed).soundlyEdited(SuccessionEdits.with(content, List.of()), 6),
                content.successions());
    }

    private void editInAForm(CatalogContent current, Random random) {
        editions.draft(current);
        TestPeople.signIn(TestPeople.with(cohort.people().getFirst(), Authority.ADMIN));
        List<Unit> units = catalogs.current().units();
        CatalogKey key = CatalogKey.of(units.get(random.nextInt(units.size())).id());
        ThingInEditing unit = editing.thing(key);
        editing.change(key, unit.values().with("outcome", "Said anew " + random.nextInt()), unit.version());
        editions.publishDraft("In a form");
    }

    private static Slug skill(CatalogContent content, Random random) {
        List<Skill> skills = content.skills();
        return skills.get(random.nextInt(skills.size())).slug();
    }

    private static int made;

    /** Names are never used again. */
    private static Slug fresh() {
        return new Slug("made-" + ++made);
    }
}
