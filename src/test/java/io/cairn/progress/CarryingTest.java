package io.cairn.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Skill;
import io.cairn.catalog.Succession;
import io.cairn.catalog.Succession.Kind;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarryingTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private static UnitId unit(String skill) {
        return UnitId.parse(skill + ".awareness");
    }

    private static Succession succession(String unit, Kind kind, String... into) {
        return new Succession(
                unit(unit), kind, Arrays.stream(into).map(CarryingTest::unit).toList());
    }

    private static Catalog catalog(List<Succession> successions, String... skills) {
        List<Skill> all = Arrays.stream(skills)
                .map(slug -> new Skill(
                        new Slug(slug),
                        slug,
                        new Slug("area"),
                        "",
                        "",
                        List.of(),
                        List.of(new Unit(unit(slug), "", new Effort(1, 2, 3), List.of(), List.of()))))
                .toList();
        return new Catalog(
                1,
                new CatalogContent(
                        List.of(),
                        List.of(),
                        all,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        successions,
                        List.of()));
    }

    private static Proof proof(Evidence strength, LocalDate on) {
        return new Proof(
                strength == Evidence.VERIFIED ? EvidenceSource.REVIEW : EvidenceSource.PROJECT,
                UUID.randomUUID(),
                "Churn",
                strength,
                on,
                null);
    }

    private static Standing done(
            String skill, Evidence evidence, Origin origin, @Nullable LocalDate on, Proof... proofs) {
        return new Standing(CatalogKey.of(unit(skill)), Stage.DONE, evidence, origin, on, on, List.of(proofs));
    }

    private static Standing begun(String skill, LocalDate on) {
        return new Standing(CatalogKey.of(unit(skill)), Stage.IN_PROGRESS, null, Origin.STEP, on, null, List.of());
    }

    private static Map<CatalogKey, Standing> all(Standing... standings) {
        Map<CatalogKey, Standing> all = new LinkedHashMap<>();
        Arrays.stream(standings).forEach(standing -> all.put(standing.item(), standing));
        return all;
    }

    private static @Nullable Standing of(Map<CatalogKey, Standing> all, String skill) {
        return all.get(CatalogKey.of(unit(skill)));
    }

    private static final Catalog SPLIT = catalog(List.of(succession("a", Kind.SPLIT, "b", "c")), "b", "c");
    private static final Catalog MERGED =
            catalog(List.of(succession("a", Kind.MERGED, "c"), succession("b", Kind.MERGED, "c")), "c");

    @Test
    void eachPartOfASplitUnitIsDoneAsTheUnitWasAndNothingOldIsGone() {
        Proof review = proof(Evidence.VERIFIED, MAY);
        Map<CatalogKey, Standing> own = all(done("a", Evidence.VERIFIED, Origin.STEP, MAY, review));
        Map<CatalogKey, Standing> carried = Carrying.in(SPLIT, own);
        assertThat(carried).containsAllEntriesOf(own).hasSize(3);
        assertThat(of(carried, "b"))
                .isEqualTo(new Standing(
                        CatalogKey.of(unit("b")),
                        Stage.DONE,
                        Evidence.VERIFIED,
                        Origin.STEP,
                        MAY,
                        MAY,
                        List.of(review),
                        0,
                        new Carried(Kind.SPLIT, List.of(unit("a")))));
    }

    @Test
    void whatWasBegunIsBegunInEachPart() {
        Standing part = of(Carrying.in(SPLIT, all(begun("a", MAY).withMinutes(90))), "c");
        assertThat(part).isNotNull();
        assertThat(part.isDone()).isFalse();
        assertThat(part.startedOn()).isEqualTo(MAY);
        assertThat(part.minutes()).isEqualTo(45);
    }

    @Test
    void whatIsMergedIsShownAsWellAsThePartThatIsShownWorst() {
        Proof review = proof(Evidence.VERIFIED, MAY);
        Proof project = proof(Evidence.EVIDENCED, JUNE);
        Standing whole = of(
                Carrying.in(
                        MERGED,
                        all(
                                done("a", Evidence.VERIFIED, Origin.STEP, MAY, review),
                                done("b", Evidence.EVIDENCED, Origin.PROOF, JUNE, project))),
                "c");
        assertThat(whole).isNotNull();
        assertThat(whole.evidence()).isEqualTo(Evidence.EVIDENCED);
        assertThat(whole.startedOn()).isEqualTo(MAY);
        assertThat(whole.finishedOn()).isEqualTo(JUNE);
        assertThat(whole.proofs()).extracting(Proof::strength).containsOnly(Evidence.EVIDENCED);
        assertThat(whole.proofs()).extracting(Proof::sourceId).containsExactly(project.sourceId(), review.sourceId());
        assertThat(whole.carried()).isEqualTo(new Carried(Kind.MERGED, List.of(unit("a"), unit("b"))));
    }

    @Test
    void nothingShowsAMergerOfWhichOnePartIsOnlySaid() {
        Standing whole = of(
                Carrying.in(
                        MERGED,
                        all(
                                done("a", Evidence.VERIFIED, Origin.STEP, MAY, proof(Evidence.VERIFIED, MAY)),
                                done("b", Evidence.CLAIMED, Origin.SELF_ASSESSMENT, null))),
                "c");
        assertThat(whole).isNotNull();
        assertThat(whole.evidence()).isEqualTo(Evidence.CLAIMED);
        assertThat(whole.proofs()).isEmpty();
    }

    @Test
    void onePartDoneIsTheWholeBegun() {
        Standing whole = of(Carrying.in(MERGED, all(done("a", Evidence.CLAIMED, Origin.STEP, MAY))), "c");
        assertThat(whole).isNotNull();
        assertThat(whole.stage()).isEqualTo(Stage.IN_PROGRESS);
        assertThat(whole.startedOn()).isEqualTo(MAY);
    }

    @Test
    void onePartThatWasKnownFromBeforeBeginsNothing() {
        Map<CatalogKey, Standing> own = all(done("a", Evidence.CLAIMED, Origin.SELF_ASSESSMENT, null));
        assertThat(Carrying.in(MERGED, own)).isEqualTo(own);
    }

    @Test
    void whatIsDoneAnywayStaysAsItIsUnlessTheOldUnitShowsItBetter() {
        Standing own = done("b", Evidence.VERIFIED, Origin.STEP, JUNE, proof(Evidence.VERIFIED, JUNE));
        assertThat(of(Carrying.in(SPLIT, all(own, done("a", Evidence.CLAIMED, Origin.STEP, MAY))), "b"))
                .isEqualTo(own);
        Standing claimed = done("b", Evidence.CLAIMED, Origin.STEP, JUNE);
        Proof review = proof(Evidence.VERIFIED, MAY);
        Standing better =
                of(Carrying.in(SPLIT, all(claimed, done("a", Evidence.VERIFIED, Origin.PROOF, MAY, review))), "b");
        assertThat(better).isNotNull();
        assertThat(better.evidence()).isEqualTo(Evidence.VERIFIED);
        assertThat(better.finishedOn()).isEqualTo(JUNE);
        assertThat(better.proofs()).containsExactly(review);
    }

    @Test
    void aHigherLevelOfASkillThatIsGoneStandsForTheLowerOnes() {
        Standing working = new Standing(
                CatalogKey.parse("unit/a.working"), Stage.DONE, Evidence.CLAIMED, Origin.STEP, MAY, MAY, List.of());
        Standing whole = of(Carrying.in(MERGED, all(working, done("b", Evidence.CLAIMED, Origin.STEP, JUNE))), "c");
        assertThat(whole).isNotNull();
        assertThat(whole.isDone()).isTrue();
        assertThat(whole.carried()).isEqualTo(new Carried(Kind.MERGED, List.of(UnitId.parse("a.working"), unit("b"))));
    }

    @Test
    void itGoesOnOverUnitsThatCameAndWent() {
        Catalog later =
                catalog(List.of(succession("a", Kind.REPLACED, "b"), succession("b", Kind.SPLIT, "c", "d")), "c", "d");
        Map<CatalogKey, Standing> carried = Carrying.in(
                later, all(done("a", Evidence.EVIDENCED, Origin.PROOF, MAY, proof(Evidence.EVIDENCED, MAY))));
        assertThat(carried.keySet())
                .containsExactlyInAnyOrder(
                        CatalogKey.of(unit("a")), CatalogKey.of(unit("c")), CatalogKey.of(unit("d")));
        Standing end = of(carried, "d");
        assertThat(end).isNotNull();
        assertThat(end.carried()).isEqualTo(new Carried(Kind.SPLIT, List.of(unit("a"))));
        assertThat(Carrying.sourcesOf(Set.of(unit("d")), later)).containsExactlyInAnyOrder(unit("a"), unit("b"));
    }
}
