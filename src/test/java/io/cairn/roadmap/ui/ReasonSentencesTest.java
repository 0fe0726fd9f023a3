package io.cairn.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.Certification;
import io.cairn.catalog.Importance;
import io.cairn.catalog.LifecycleStage;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Skill;
import io.cairn.catalog.SkillArea;
import io.cairn.catalog.Status;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.roadmap.Reason;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonSentencesTest {

    private static final UnitId PYTHON = UnitId.parse("python.working");
    private static final UnitId NUMPY = UnitId.parse("numpy.working");
    private static final UnitId PANDAS = UnitId.parse("pandas.working");
    private static final UnitId SQL = UnitId.parse("sql.working");
    private static final UnitId GIT = UnitId.parse("git.working");
    private static final UnitId GONE = UnitId.parse("gone.working");

    private final Words words = TestWords.ENGLISH;
    private final ReasonSentences sentences = new ReasonSentences(
            new StepNames(catalog(), words),
            words,
            new RoughDates(words, LocalDate.of(2026, 11, 21)),
            "Machine Learning Engineer");

    @Test
    void aRequirementNamesTheSkillTheRoleAndItsImportance() {
        says(
                new Reason.Serves(new Slug("python"), Proficiency.WORKING, Importance.ESSENTIAL),
                "Machine Learning Engineer asks for Python (working), and it is essential there.");
        says(
                new Reason.LeadsTo(new Slug("pandas"), Proficiency.WORKING, Importance.IMPORTANT),
                "It leads to pandas (working), which is important for Machine Learning Engineer.");
    }

    @Test
    void fewThingsAreNamedAndManyAreCounted() {
        says(new Reason.Unlocks(List.of(NUMPY, PANDAS)), "It unlocks NumPy (working) and pandas (working).");
        says(
                new Reason.Unlocks(List.of(NUMPY, PANDAS, SQL, GIT, PYTHON)),
                "It unlocks NumPy (working), pandas (working), SQL (working) and 2 more.");
    }

    @Test
    void aPrerequisiteKeepsTheCataloguesOwnLine() {
        says(
                new Reason.CameFirstFor(NUMPY, "Arrays are Python objects"),
                "It comes now because NumPy (working) needs it. Arrays are Python objects.");
        says(
                new Reason.After(PYTHON, "You write it in Python."),
                "It comes after Python (working). You write it in Python.");
    }

    @Test
    void projectsAndCertificationsAreCalledByTheirNames() {
        says(
                new Reason.UnlocksProject(new Slug("first-classifier")),
                "You need it for the project “Whom should the bank call?”.");
        says(
                new Reason.UnlocksCertification(new Slug("cka")),
                "It is part of Certified Kubernetes Administrator, the certification you chose.");
        says(new Reason.ReadyAfter(PANDAS), "You can build it as soon as pandas (working) is done.");
        says(
                new Reason.ShowsParadigm(Paradigm.LLM_APPLICATION, true),
                "A portfolio for Machine Learning Engineer should show LLM application, and this is your first project that does.");
        says(
                new Reason.CoversStages(List.of(new Slug("deploy"), new Slug("frame"))),
                "It is your first project to cover: Frame the problem and Deploy.");
        says(new Reason.Proves(List.of(PYTHON)), "Once done, it is evidence for Python (working).");
    }

    @Test
    void whatIsKnownSkippedBegunOrFinishedIsSaid() {
        says(new Reason.EvidenceRemoved(List.of(GIT)), "You know Git (working) already, so you can begin.");
        says(new Reason.DespiteSkipped(List.of(GIT)), "It builds on Git (working), which you skipped.");
        says(new Reason.Begun(LocalDate.of(2026, 11, 3)), "You started it on 3 November 2026, so it comes first.");
        says(new Reason.Finished(LocalDate.of(2026, 11, 3)), "You finished it on 3 November 2026.");
    }

    @Test
    void theEndsOfRunsAndTheJobSearchAreExplained() {
        says(new Reason.ClosesRun(new Slug("programming")), "With it, all your planned steps in Programming are done.");
        says(new Reason.BeforeTheEnd(30), "Getting the job begins about 30 days before you are ready.");
    }

    @Test
    void whatTheEditionNoLongerHasIsLeftOutRatherThanCalledByItsId() {
        assertThat(sentences.sentence(new Reason.CameFirstFor(GONE, "why"))).isEmpty();
        says(new Reason.Unlocks(List.of(GONE, NUMPY)), "It unlocks NumPy (working).");
    }

    @Test
    void whyNowHasAtMostThreeSentences() {
        String why = sentences.whyNow(List.of(
                new Reason.Serves(new Slug("python"), Proficiency.WORKING, Importance.ESSENTIAL),
                new Reason.CameFirstFor(GONE, "why"),
                new Reason.Unlocks(List.of(NUMPY)),
                new Reason.Unlocks(List.of(NUMPY)),
                new Reason.UnlocksProject(new Slug("first-classifier")),
                new Reason.EvidenceRemoved(List.of(GIT))));
        assertThat(why)
                .isEqualTo("Machine Learning Engineer asks for Python (working), and it is essential there. "
                        + "It unlocks NumPy (working). You need it for the project “Whom should the bank call?”.");
        assertThat(sentences.whyNow(List.of())).isEmpty();
    }

    private void says(Reason reason, String sentence) {
        assertThat(sentences.sentence(reason)).contains(sentence);
    }

    private static Catalog catalog() {
        List<Skill> skills = Stream.of("python/Python", "numpy/NumPy", "pandas/pandas", "sql/SQL", "git/Git")
                .map(pair -> pair.split("/"))
                .map(pair -> skill(pair[0], pair[1]))
                .toList();
        ProjectBrief brief = new ProjectBrief(
                new Slug("first-classifier"),
                "Whom should the bank call?",
                Paradigm.CLASSICAL_ML,
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                Effort.NONE,
                new Slug("rubric"),
                List.of(),
                null);
        Certification certification = new Certification(
                new Slug("cka"),
                "Certified Kubernetes Administrator",
                "",
                "",
                "",
                null,
                Effort.NONE,
                List.of(),
                Status.ACTIVE);
        return new Catalog(
                1,
                new CatalogContent(
                        List.of(),
                        List.of(new SkillArea(new Slug("programming"), "Programming", "", "")),
                        skills,
                        List.of(
                                new LifecycleStage(new Slug("frame"), "Frame the problem", "", ""),
                                new LifecycleStage(new Slug("deploy"), "Deploy", "", "")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(brief),
                        List.of(certification),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Skill skill(String slug, String name) {
        UnitId unit = UnitId.parse(slug + ".working");
        return new Skill(
                new Slug(slug),
                name,
                new Slug("programming"),
                "",
                "",
                List.of(),
                List.of(new Unit(unit, "", Effort.NONE, List.of(), List.of())));
    }
}
