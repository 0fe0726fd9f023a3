package io.cairn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.file.FileRefusedException.Reason;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.TestPropertySource;

@CairnTest
@TestPropertySource(properties = {"cairn.files.image=300KB", "cairn.files.document=3MB", "cairn.files.person=4MB"})
class FilesTest {

    @Autowired
    private Files files;

    @Autowired
    private FileContents contents;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;

    @BeforeEach
    void signIn() {
        learner = TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void aPhotographIsKeptAsJpegWithoutThePlaceItWasTakenAt() throws IOException {
        byte[] photo = SampleFiles.photo(60, 40, 1);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS-PLACE");

        StoredFile kept = image("holiday.JPG", photo);

        assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
        assertThat(kept.name()).isEqualTo("holiday.jpg");
        assertThat(new String(bytesOf(kept), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        assertThat(bytesOf(kept)).hasSize((int) kept.size());
    }

    @Test
    void aPictureOfATurnedCameraIsUprightAfterwards() throws IOException {
        for (int orientation = 1; orientation <= 8; orientation++) {
            StoredFile kept = image("photo.jpg", SampleFiles.photo(60, 40, orientation));
            boolean turned = orientation >= 5;
            assertThat(kept.width()).as("EXIF %d", orientation).isEqualTo(turned ? 40 : 60);
            assertThat(kept.height()).isEqualTo(turned ? 60 : 40);
            // Where the red half went: EXIF tells which side its left side is seen at.
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(bytesOf(kept)));
            String redIs = switch (orientation) {
                case 1, 4 -> "left";
                case 2, 3 -> "right";
                case 5, 6 -> "top";
                default -> "bottom";
            };
            assertThat(redSide(seen)).as("EXIF %d", orientation).isEqualTo(redIs);
        }
    }

    private static String redSide(BufferedImage image) {
        int right = image.getWidth() - 3;
        int bottom = image.getHeight() - 3;
        if (isRed(image.getRGB(2, 2))) {
            return isRed(image.getRGB(2, bottom)) ? "left" : "top";
        }
        return isRed(image.getRGB(right, 2)) ? "right" : "bottom";
    }

    private static boolean isRed(int colour) {
        return (colour >> 16 & 0xFF) > (colour & 0xFF);
    }

    @Test
    void whatCanBeSeenThroughStaysPngAndLosesItsComments() throws IOException {
        byte[] png = SampleFiles.written(SampleFiles.flag(30, 20, BufferedImage.TYPE_INT_ARGB), "png");

        StoredFile kept = image("logo.png", SampleFiles.withComment(png, "drawn by a secret hand"));

        assertThat(kept.kind()).isEqualTo(FileKind.PNG);
        assertThat(new String(bytesOf(kept), StandardCharsets.ISO_8859_1)).doesNotContain("tEXt", "secret");
    }

    @Test
    void aVeryLargePictureIsScaledDown() {
        StoredFile kept = image("poster.png", SampleFiles.png(5_000, 1_000));

        assertThat(kept.width()).isEqualTo(2_000);
        assertThat(kept.height()).isEqualTo(400);
    }

    @Test
    void aWebPictureIsKeptAsOneOfTheOthers() {
        StoredFile kept = image("tiny.webp", SampleFiles.webp());

        assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
        assertThat(kept.name()).isEqualTo("tiny.jpg");
        assertThat(kept.width()).isEqualTo(24);
    }

    @Test
    void aWebPictureThatIsLargerInsideThanItSaysIsRefused() {
        byte[] webp = SampleFiles.webp();
        int picture = new String(webp, StandardCharsets.ISO_8859_1).indexOf("VP8 ") + 8;
        Arrays.fill(webp, picture + 6, picture + 10, (byte) 0xFF);

        assertRefused(Reason.TOO_MANY_PIXELS, () -> image("tiny.webp", webp));
    }

    @Test
    void whatWasKeptOnceIsKeptAgainUnchanged() throws IOException {
        byte[] once = bytesOf(image("photo.jpg", SampleFiles.photo(60, 40, 6)));
        byte[] drawn = bytesOf(image("drawing.png", SampleFiles.png(300, 200)));

        assertThat(bytesOf(image("photo.jpg", once))).isEqualTo(once);
        assertThat(bytesOf(image("drawing.png", drawn))).isEqualTo(drawn);
    }

    @Test
    void whatFollowsAPictureIsLeftBehind() throws IOException {
        byte[] picture = bytesOf(image("photo.jpg", SampleFiles.photo(60, 40, 1)));
        byte[] tail = SampleFiles.text(SampleFiles.HTML);
        byte[] both = Arrays.copyOf(picture, picture.length + tail.length);
        System.arraycopy(tail, 0, both, picture.length, tail.length);

        assertThat(new String(bytesOf(image("photo.jpg", both)), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void aPdfIsKeptAsItIs() throws IOException {
        byte[] pdf = SampleFiles.pdf(10);

        StoredFile kept = document("Certificate.pdf", pdf);

        assertThat(kept.kind()).isEqualTo(FileKind.PDF);
        assertThat(kept.width()).isNull();
        assertThat(bytesOf(kept)).isEqualTo(pdf);
    }

    @Test
    void whatIsNoneOfTheKindsIsRefusedWhateverItsName() {
        assertRefused(Reason.NOT_AN_IMAGE, () -> image("drawing.svg", SampleFiles.text(SampleFiles.SVG)));
        assertRefused(Reason.NOT_AN_IMAGE, () -> image("photo.png", SampleFiles.text(SampleFiles.HTML)));
        assertRefused(Reason.NOT_AN_IMAGE, () -> image("photo.png", SampleFiles.pdf(0)));
        assertRefused(Reason.NOT_AN_IMAGE, () -> image("photo.png", SampleFiles.gifAndPdf()));
        assertRefused(Reason.NOT_A_DOCUMENT, () -> document("paper.pdf", SampleFiles.gifAndPdf()));
        assertRefused(Reason.NOT_A_DOCUMENT, () -> document("paper.pdf", SampleFiles.text(SampleFiles.HTML)));
        assertThat(rows("file")).isZero();
    }

    @Test
    void emptyAndDamagedFilesAreRefused() {
        assertRefused(Reason.EMPTY, () -> image("photo.png", new byte[0]));
        assertRefused(Reason.EMPTY, () -> document("paper.pdf", new byte[0]));
        assertRefused(Reason.UNREADABLE, () -> image("photo.png", SampleFiles.half(SampleFiles.png(200, 200))));
        assertRefused(Reason.UNREADABLE, () -> image("photo.jpg", SampleFiles.half(SampleFiles.jpeg(200, 200))));
        assertRefused(Reason.UNREADABLE, () -> document("paper.pdf", SampleFiles.half(SampleFiles.pdf(900))));
        assertRefused(
                Reason.UNREADABLE,
                () -> document("paper.pdf", SampleFiles.text("%PDF-1.4\n<script>alert(1)</script>\n%%EOF")));
        assertThat(rows("file")).isZero();
    }

    @Test
    void aPictureThatUnpacksToGigabytesIsRefusedBeforeItIsUnpacked() {
        byte[] bomb = SampleFiles.bomb(30_000);
        assertThat(bomb.length).isLessThan(300_000);

        long before = allocated();
        assertRefused(Reason.TOO_MANY_PIXELS, () -> image("photo.png", bomb));
        assertThat(allocated() - before).isLessThan(10_000_000);
    }

    @Test
    void aFileOverItsLimitIsReadNoFurtherThanThat() {
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 0x89;
            }
        };

        assertRefused(Reason.TOO_LARGE, () -> files.keepImage("photo.png", endless));
        assertThat(read[0]).isBetween(300 * 1024, 400 * 1024);
    }

    @Test
    void aNameIsHarmlessAfterwards() {
        assertThat(image("../../etc/pass\u0000wd\r\n.png", SampleFiles.jpeg(2, 2))
                        .name())
                .isEqualTo("passwd.jpg");
        assertThat(image("C:\\temp\\\u202Egnp.exe", SampleFiles.jpeg(2, 2)).name())
                .isEqualTo("gnp.jpg");
        assertThat(image("n".repeat(250) + ".jpeg", SampleFiles.jpeg(2, 2)).name())
                .hasSize(100)
                .endsWith("n.jpg");
        assertThat(image("...", SampleFiles.jpeg(2, 2)).name()).isEqualTo("file.jpg");
        assertThat(image("", SampleFiles.jpeg(2, 2)).name()).isEqualTo("file.jpg");
        assertThat(image("Zeugnis \u2013 Pr\u00fcfung 2.0.jpg", SampleFiles.jpeg(2, 2))
                        .name())
                .isEqualTo("Zeugnis \u2013 Pr\u00fcfung 2.0.jpg");
    }

    @Test
    void aLargeFileIsNeverWholeInMemory() throws IOException {
        byte[] pdf = SampleFiles.pdf(2_500_000);
        long before = allocated();
        StoredFile kept = document("long.pdf", pdf);
        assertThat(allocated() - before).isLessThan(pdf.length);

        int[] largest = {0};
        contents.copy(learner.id(), kept.id(), new OutputStream() {
            @Override
            public void write(int b) {
                largest[0] = Math.max(largest[0], 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                largest[0] = Math.max(largest[0], length);
            }
        });
        assertThat(largest[0]).isEqualTo(FileStore.CHUNK);
        assertThat(bytesOf(kept)).isEqualTo(pdf);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void theRoomOfAPersonEndsAndIsGivenBack() {
        StoredFile first = document("first.pdf", SampleFiles.pdf(2_500_000));
        assertThat(files.quota())
                .isEqualTo(new Quota(first.size(), files.limits().person().toBytes(), 1));

        assertRefused(Reason.QUOTA, () -> document("second.pdf", SampleFiles.pdf(2_500_000)));
        assertThat(rows("file_chunk")).isEqualTo(10);

        files.remove(List.of(first.id()));
        assertThat(files.quota().used()).isZero();
        assertThat(rows("file_chunk")).isZero();
        document("second.pdf", SampleFiles.pdf(2_500_000));
    }

    @Test
    void uploadsAtTheSameTimeDoNotGoBeyondTheRoomTogether() throws Exception {
        int many = 4;
        CountDownLatch together = new CountDownLatch(many);
        Callable<Boolean> upload = () -> {
            TestPeople.signIn(learner);
            together.countDown();
            together.await();
            try {
                document("paper.pdf", SampleFiles.pdf(1_500_000));
                return true;
            } catch (FileRefusedException e) {
                assertThat(e.reason()).isEqualTo(Reason.QUOTA);
                return false;
            }
        };
        int kept = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(many)) {
            for (Future<Boolean> done : people.invokeAll(List.of(upload, upload, upload, upload))) {
                kept += done.get() ? 1 : 0;
            }
        }

        assertThat(kept).isEqualTo(2);
        assertThat(files.quota().files()).isEqualTo(2);
        assertThat(files.quota().used())
                .isEqualTo(database.sql("select bytes from file_usage where account_id = ?")
                        .param(learner.id())
                        .query(Long.class)
                        .single());
    }

    @Test
    void filesOfOthersAreLikeMissingOnes() {
        StoredFile others = image("photo.jpg", SampleFiles.jpeg(9, 9));
        AccountInfo thief = TestPeople.signInNewLearner(signUp);

        assertThat(files.find(Set.of(others.id(), UUID.randomUUID()))).isEmpty();
        assertThat(contents.find(thief.id(), others.id())).isEmpty();
        assertThatThrownBy(() -> contents.copy(thief.id(), others.id(), OutputStream.nullOutputStream()))
                .isInstanceOf(NotFoundException.class);
        files.remove(Set.of(others.id()));
        assertThat(files.quota().used()).isZero();

        TestPeople.signIn(learner);
        assertThat(files.find(Set.of(others.id()))).containsEntry(others.id(), others);
    }

    @Test
    void visitorsHaveNoFiles() {
        TestPeople.signOut();

        assertThatThrownBy(() -> image("photo.jpg", SampleFiles.jpeg(9, 9)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> files.find(Set.of(UUID.randomUUID())))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anAccountTakesItsFilesAlong() {
        image("photo.jpg", SampleFiles.jpeg(9, 9));

        database.sql("delete from account where id = ?").param(learner.id()).update();

        assertThat(rows("file") + rows("file_chunk") + rows("file_usage")).isZero();
    }

    @Test
    void everyVerbIsOneStatementAndKeepingTwoHoweverLargeTheFile() {
        assertThat(Statements.during(() -> document("paper.pdf", SampleFiles.pdf(2_500_000))))
                .hasSize(2);
        StoredFile kept = image("photo.jpg", SampleFiles.jpeg(9, 9));
        assertThat(Statements.during(() -> files.find(Set.of(kept.id(), UUID.randomUUID()))))
                .hasSize(1);
        assertThat(Statements.during(() -> files.quota())).hasSize(1);
        assertThat(Statements.during(() -> files.remove(Set.of(kept.id())))).hasSize(1);
    }

    private StoredFile image(String name, byte[] content) {
        return files.keepImage(name, new ByteArrayInputStream(content));
    }

    private StoredFile document(String name, byte[] content) {
        return files.keepDocument(name, new ByteArrayInputStream(content));
    }

    private byte[] bytesOf(StoredFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        contents.copy(learner.id(), file.id(), bytes);
        return bytes.toByteArray();
    }

    private static void assertRefused(Reason reason, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        FileRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private long rows(String table) {
        return database.sql("select count(*) from %s where account_id = ?".formatted(table))
                .param(learner.id())
                .query(Long.class)
                .single();
    }
}
