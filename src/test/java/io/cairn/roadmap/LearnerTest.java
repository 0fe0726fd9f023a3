package io.cairn.roadmap;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Progress;
import io.cairn.progress.Proof;
import io.cairn.progress.Proofs;
import io.cairn.progress.Today;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new learner, signed in, and the services they meet. */
@CairnTest
abstract class LearnerTest {

    static final Slug ENGINEER = new Slug("machine-learning-engineer");
    static final Slug ANALYST = new Slug("data-analyst");

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Replanning replanning;

    @Autowired
    Onboarding onboarding;

    @Autowired
    Progress progress;

    @Autowired
    Proofs proofs;

    @Autowired
    Catalogs catalogs;

    @Autowired
    Today today;

    @Autowired
    SignUp signUp;

    @Autowired
    JdbcClient database;

    AccountInfo learner;

    @BeforeEach
    void signIn() {
        learner = TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    Catalog catalog() {
        return catalogs.current();
    }

    RoadmapView roadmapTo(Slug role, UnitId... known) {
        onboarding.finish(draftFor(role).withKnown(Set.of(known)), UUID.randomUUID());
        return current();
    }

    OnboardingDraft draftFor(Slug role) {
        return OnboardingDraft.empty().withRole(role);
    }

    RoadmapView accept(PlanSettings settings) {
        replanning.accept(replanning.preview(settings));
        return current();
    }

    RoadmapView current() {
        return roadmaps.current().orElseThrow();
    }

    int rows(String table) {
        return database.sql("select count(*) from %s where account_id = ?".formatted(table))
                .param(learner.id())
                .query(Integer.class)
                .single();
    }

    /** A project of the learner shows the steps; the project's id. */
    UUID show(@Nullable LocalDate expiresOn, StepKey... steps) {
        UUID project = UUID.randomUUID();
        Proof proof = new Proof(
                EvidenceSource.PROJECT,
                project,
                "Churn",
                Evidence.EVIDENCED,
                today.today().minusDays(30),
                expiresOn);
        proofs.show(proof, Stream.of(steps).map(Achievements::item).collect(Collectors.toSet()));
        return project;
    }

    StepKey firstStep(StepKind kind) {
        return current().plan().order().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
