package io.cairn.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AdjustableClock;
import io.cairn.account.SignUp;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

@CairnTest
@Import({AdjustableClock.Instead.class, UnusedFilesTest.Album.class})
class UnusedFilesTest {

    /** Some feature that keeps files. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Album implements FileUse {

        private final Set<UUID> pictures = new HashSet<>();

        @Override
        public Set<UUID> usedAmong(Collection<UUID> files) {
            Set<UUID> used = new HashSet<>(files);
            used.retainAll(pictures);
            return used;
        }
    }

    @Autowired
    private UnusedFiles unused;

    @Autowired
    private Files files;

    @Autowired
    private Album album;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private SignUp signUp;

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void whatNoFeatureUsesGoesAfterADay() {
        TestPeople.signInNewLearner(signUp);
        UUID forgotten = upload();
        UUID shown = upload();
        album.pictures.add(shown);
        unused.remove();
        assertThat(files.find(Set.of(forgotten, shown))).hasSize(2);

        clock.pass(Duration.ofHours(25));
        UUID fresh = upload();
        unused.remove();

        assertThat(files.find(Set.of(forgotten, shown, fresh))).containsOnlyKeys(shown, fresh);
        assertThat(files.quota().files()).isEqualTo(2);
    }

    private UUID upload() {
        return files.keepImage("photo.jpg", new ByteArrayInputStream(SampleFiles.jpeg(9, 9)))
                .id();
    }
}
