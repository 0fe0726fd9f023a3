package io.cairn.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.file.Files;
import io.cairn.file.SampleFiles;
import io.cairn.file.StoredFile;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.ProjectSamples;
import io.cairn.portfolio.ProjectStatus;
import io.cairn.portfolio.Projects;
import io.cairn.progress.Evidence;
import io.cairn.progress.Progress;
import io.cairn.progress.Standing;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Roadmaps;
import io.cairn.shared.Slug;
import io.cairn.shared.archive.ArchiveRefusedException;
import io.cairn.shared.archive.ArchiveRefusedException.Reason;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Archives that no portal has made, or not this way: each is refused with a reason, and nothing of it is kept. */
@CairnTest
class HostileArchiveTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    @Autowired
    private Archives archives;

    @Autowired
    private Files files;

    @Autowired
    private Projects projects;

    @Autowired
    private Progress progress;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo newcomer;
    private Map<String, byte[]> entries;

    /** The archive of somebody with a roadmap, progress, and a project with a picture, for somebody with nothing. */
    @BeforeEach
    void anArchiveAndAnEmptyAccount() {
        TestPeople.signInNewLearner(signUp);
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("data-analyst")), UUID.randomUUID());
        roadmaps.complete(roadmaps.current().orElseThrow().plan().order().getFirst());
        UUID project = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        StoredFile picture = files.keepImage("flag.png", new ByteArrayInputStream(SampleFiles.jpeg(40, 30)));
        ProjectContent done = ProjectSamples.with(
                ProjectSamples.written(ProjectStatus.DONE),
                "images",
                List.of(new ProjectImage(picture.id(), "A flag")));
        projects.save(project, done, 0);
        entries = exported();
        newcomer = TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private Map<String, byte[]> exported() {
        try (TemporaryFile archive = archives.write()) {
            return new LinkedHashMap<>(ZipSamples.entries(archive.path()));
        }
    }

    @Test
    void asItIsTheArchiveIsTaken() {
        archives.read(stored(ZipSamples.zipped(entries)));
        assertThat(projects.all()).hasSize(1);
        assertThat(roadmaps.current()).isPresent();
    }

    static Stream<byte[]> noArchives() {
        byte[] zip = ZipSamples.zipped(Map.of(ArchiveFormat.DOCUMENT, text("{}")));
        return Stream.of(
                new byte[0],
                text("hello"),
                text("{\"format\": \"cairn-archive\"}"),
                Arrays.copyOf(zip, zip.length / 3),
                zip,
                ZipSamples.zipped(Map.of(ArchiveFormat.DOCUMENT, text("[]"))),
                ZipSamples.zipped(Map.of(ArchiveFormat.DOCUMENT, text("{\"format\": \"other\", \"version\": 1}"))),
                ZipSamples.zipped(Map.of("files/a.png", text("x"))));
    }

    @ParameterizedTest
    @MethodSource("noArchives")
    void whatIsNoArchiveIsCalledSo(byte[] upload) {
        assertThat(refusal(upload).reason()).isEqualTo(Reason.NOT_AN_ARCHIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "files/../../evil.txt",
                "/etc/cron.d/evil",
                "files\\..\\evil.txt",
                "C:\\evil.txt",
                "files/a/b.png",
                "readme.txt",
                "cairn.json/"
            })
    void entriesThatLeadElsewhereAreNamed(String name) {
        entries.put(name, text("boo"));
        assertThat(refusal().reason()).isEqualTo(Reason.FILES);
        assertThat(refusal().details()).containsExactly(name);
    }

    @Test
    void theSameEntryTwiceIsRefused() {
        byte[] zip = ZipSamples.zipped(new LinkedHashMap<>(Map.of("cairn.json", text("{}"), "cairn.jsoN", text("{}"))));
        byte[] twice = new String(zip, StandardCharsets.ISO_8859_1)
                .replace("cairn.jsoN", "cairn.json")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(twice).reason()).isEqualTo(Reason.FILES);
    }

    @Test
    void aBombIsLeftPacked() {
        entries.put("files/bomb.png", new byte[70_000_000]);
        assertThat(refusal().reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aDocumentThatIsABombIsLeftPacked() {
        entries.put(ArchiveFormat.DOCUMENT, new byte[70_000_000]);
        assertThat(refusal().reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void thousandsOfEntriesAreTooMany() {
        for (int number = 0; number < 5001; number++) {
            entries.put("files/" + number + ".png", new byte[0]);
        }
        assertThat(refusal().reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void oneHugeElementIsNotTakenIntoMemory() {
        String names = "\"python.working\",".repeat(600_000) + "\"python.working\"";
        byte[] huge = text(("{\"format\":\"cairn-archive\",\"version\":1,\"exportedAt\":\"2026-01-01T00:00:00Z\","
                        + "\"account\":{\"name\":\"A\",\"email\":\"b\"},\"projects\":[{\"content\":{\"proves\":[%s]}}]}")
                .formatted(names));
        ArchiveRefusedException refusal = refusal(ZipSamples.zipped(Map.of(ArchiveFormat.DOCUMENT, huge)));
        assertThat(refusal.reason()).as(refusal.toString()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aLaterVersionIsNotGuessedAt() {
        change(document -> document.put("version", 2));
        assertThat(refusal().reason()).isEqualTo(Reason.UNKNOWN_VERSION);
    }

    @Test
    void brokenJsonIsRefusedWithItsLine() {
        String broken = new String(entries.get(ArchiveFormat.DOCUMENT), StandardCharsets.UTF_8)
                .replaceFirst("\"progress\" :", "\"progress\" ;");
        entries.put(ArchiveFormat.DOCUMENT, text(broken));
        assertThat(refusal().reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal().details().getFirst()).matches("cairn.json, line \\d+");
    }

    @Test
    void aMemberNobodyKnowsIsNamed() {
        change(document -> document.put("verified", true));
        assertThat(refusal().details().getFirst()).startsWith("verified");
    }

    @Test
    void aValueThatCannotBeIsRefusedWithItsPlace() {
        change(document -> ((ObjectNode) document.at("/projects/0/content")).put("status", "PERFECT"));
        assertThat(refusal().reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal().details().getFirst()).matches("projects\\[0\\]\\.content\\.status, line \\d+");
    }

    @Test
    void aValueThatIsMissingIsRefusedWithItsPlace() {
        change(document -> ((ObjectNode) document.at("/plans/0/plan")).remove("forecast"));
        assertThat(refusal().details()).containsExactly("plans[0]: plan.forecast is missing");
    }

    @Test
    void aProjectThatCouldNotBeSavedCannotBeImported() {
        change(document -> ((ObjectNode) document.at("/projects/0/content")).put("demoUrl", "javascript:alert(1)"));
        assertThat(refusal().reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal().details().getFirst()).startsWith("projects[0]").contains("DEMO_URL");
    }

    @Test
    void whatThisPortalHasNeverHadIsListed() {
        change(document -> {
            ((ObjectNode) document.at("/progress/0")).put("item", "unit/telepathy.proficient");
            ((ArrayNode) document.at("/projects/0/content/proves")).add("levitation.working");
            ((ObjectNode) document.at("/roadmaps/0")).put("edition", 4711);
        });
        assertThat(refusal().reason()).isEqualTo(Reason.UNKNOWN_ITEMS);
        assertThat(refusal().details())
                .containsExactly(
                        "role/data-analyst in edition 4711", "unit/levitation.working", "unit/telepathy.proficient");
    }

    @Test
    void aPlanWithAStepOfAnotherEditionTakesEverythingBackWithIt() {
        change(document -> ((ObjectNode) document.at("/plans/0/plan/steps/0")).put("key", "unit/telepathy.working"));
        assertThat(refusal().reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal().details().getFirst()).startsWith("plans[0]").contains("telepathy");
    }

    @Test
    void theSameProjectTwiceIsRefused() {
        change(document -> ((ArrayNode) document.get("projects"))
                .add(document.at("/projects/0").deepCopy()));
        assertThat(refusal().reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal().details()).containsExactly("projects[1]");
    }

    @Test
    void aPageCannotShowWhatIsNotInTheArchive() {
        change(document -> document.set("portfolio", JSON.readTree("""
                        {"version": 1, "isPublic": false, "projects": [{"id": "%s", "shown": true}],
                         "certifications": [], "content": {"headline": "", "statement": "", "location": "",
                         "contactEmail": "", "links": [], "showsSkills": true, "showsStages": true}}
                        """.formatted(UUID.randomUUID()))));
        assertThat(refusal().details()).containsExactly("portfolio");
    }

    @Test
    void aPageCannotTakeANameThatSpeaksForThePortal() {
        change(document -> document.set("portfolio", JSON.readTree("""
                        {"version": 1, "isPublic": true, "name": "admin", "projects": [], "certifications": [],
                         "content": {"headline": "", "statement": "", "location": "", "contactEmail": "",
                         "links": [], "showsSkills": true, "showsStages": true}}
                        """)));
        assertThat(refusal().reason()).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aFileThatIsSomethingElseIsRefusedByItsContent() {
        for (String content : List.of(SampleFiles.HTML, SampleFiles.SVG)) {
            replaceFile(text(content));
            assertThat(refusal().reason()).isEqualTo(Reason.FILE_REFUSED);
            assertThat(refusal().details()).containsExactly("flag.jpg");
        }
    }

    @Test
    void aFileThatHasChangedIsNoticed() {
        entries.put(fileEntry(), SampleFiles.jpeg(10, 10));
        assertThat(refusal().reason()).isEqualTo(Reason.FILE_REFUSED);
    }

    @Test
    void whatAPhotographCarriesBesideThePictureStaysOutside() {
        replaceFile(SampleFiles.photo(40, 30, 1));
        archives.read(stored(ZipSamples.zipped(entries)));
        String kept = new String(exported().get(fileEntry()), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("GPS-PLACE");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        String name = fileEntry();
        entries.remove(name);
        assertThat(refusal().reason()).isEqualTo(Reason.FILES);
        assertThat(refusal().details()).containsExactly(name);
    }

    @Test
    void aFileThatNobodyMentionsIsNamed() {
        entries.put("files/stowaway.png", SampleFiles.png(3, 3));
        assertThat(refusal().reason()).isEqualTo(Reason.FILES);
        assertThat(refusal().details()).containsExactly("files/stowaway.png");
    }

    @Test
    void whoHasNoRoomLeftKeepsNothing() {
        database.sql("insert into file_usage (account_id, bytes) values (?, ?)")
                .params(newcomer.id(), files.limits().person().toBytes() - 10)
                .update();
        assertThat(refusal().reason()).isEqualTo(Reason.QUOTA);
    }

    @Test
    void anAccountThatHasSomethingIsLeftAlone() {
        projects.create(null, UUID.randomUUID());
        ArchiveRefusedException refusal = catchThrowableOfType(
                ArchiveRefusedException.class, () -> archives.read(stored(ZipSamples.zipped(entries))));
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_EMPTY);
        assertThat(refusal.details()).containsExactly("projects");
        assertThat(archives.inTheWay()).containsExactly("projects");
        assertThat(projects.all()).hasSize(1);
    }

    @Test
    void aFormHalfFilledInIsInNobodysWay() {
        onboarding.save(OnboardingDraft.empty());
        archives.read(stored(ZipSamples.zipped(entries)));
        assertThat(projects.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VERIFIED", "EVIDENCED"})
    void evidenceCannotBeBroughtAlong(String strength) {
        change(document -> ((ObjectNode) document.at("/progress/0")).put("evidence", strength));
        assertThat(refusal().reason()).isEqualTo(Reason.BROKEN);
        assertThat(refusal().details().getFirst()).startsWith("progress[0].evidence");
    }

    @Test
    void aClaimCannotComeFromAProof() {
        change(document -> ((ObjectNode) document.at("/progress/0")).put("origin", "PROOF"));
        assertThat(refusal().details()).containsExactly("progress[0]");
    }

    @Test
    void whatIsImportedIsNeverVerified() {
        archives.read(stored(ZipSamples.zipped(entries)));
        assertThat(progress.everything().values())
                .extracting(Standing::evidence)
                .contains(Evidence.EVIDENCED)
                .doesNotContain(Evidence.VERIFIED);
    }

    @Test
    void evidenceIsNotShownBeforeItsTime() {
        change(document -> ((ObjectNode) document.at("/projects/0")).put("shownOn", "9999-12-31"));
        archives.read(stored(ZipSamples.zipped(entries)));
        assertThat(database.sql("select max(shown_on) < current_date + 2 from evidence where account_id = ?")
                        .param(newcomer.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void visitorsHaveNoArchive() {
        TestPeople.signOut();
        assertThatThrownBy(() -> archives.write()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> archives.read(stored(ZipSamples.zipped(entries))))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private void change(Consumer<ObjectNode> how) {
        ObjectNode document = (ObjectNode) JSON.readTree(entries.get(ArchiveFormat.DOCUMENT));
        how.accept(document);
        entries.put(
                ArchiveFormat.DOCUMENT, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
    }

    private String fileEntry() {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(ArchiveFormat.FILES))
                .findFirst()
                .orElseThrow();
    }

    /** Another content under the same name, and a document that agrees. */
    private void replaceFile(byte[] content) {
        entries.put(fileEntry(), content);
        change(document -> ((ObjectNode) document.at("/files/0")).put("digest", digest(content)));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ArchiveRefusedException refusal() {
        return refusal(ZipSamples.zipped(entries));
    }

    /** Refuses, and the newcomer still has nothing. */
    private ArchiveRefusedException refusal(byte[] upload) {
        ArchiveRefusedException refusal =
                catchThrowableOfType(ArchiveRefusedException.class, () -> archives.read(stored(upload)));
        assertThat(refusal).isNotNull();
        for (String table : List.of("progress", "evidence", "roadmap", "roadmap_plan", "project", "file")) {
            assertThat(database.sql("select count(*) from %s where account_id = ?".formatted(table))
                            .param(newcomer.id())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        return refusal;
    }

    private Path stored(byte[] zip) {
        return ZipSamples.stored(folder, zip);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
