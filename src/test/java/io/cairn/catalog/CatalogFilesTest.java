package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.ImportRefusedException.Reason;
import io.cairn.shared.Slug;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogFilesTest {

    static byte[] zip(Map<String, String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CatalogZip.write(texts, out);
        return out.toByteArray();
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        return CatalogZip.read(new ByteArrayInputStream(zip));
    }

    static void assertComesBack(CatalogContent content) throws IOException {
        byte[] exported = zip(CatalogFiles.write(content));
        CatalogYaml.Reading reading = CatalogYaml.read(unzip(exported));
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.content()).isEqualTo(content);
        assertThat(zip(CatalogFiles.write(reading.content()))).isEqualTo(exported);
    }

    @Test
    void theShippedCatalogueComesBackByteByByte() throws IOException {
        assertComesBack(ManyUnits.shipped());
    }

    @Property(tries = 200)
    void whateverIsEditedComesBack(@ForAll long seed, @ForAll @IntRange(max = 10) int edits) throws IOException {
        assertComesBack(new RandomEdits(seed).edited(SmallCatalog.content(), edits));
    }

    @Property(tries = 1000)
    void anyTextComesBack(@ForAll String text) throws IOException {
        String storable = io.cairn.shared.Characters.storable(text);
        assertComesBack(with(storable));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "~",
                "yes",
                "2026-01-01",
                "1e3",
                "- a",
                "a: b",
                "#c",
                " x",
                "x ",
                "a\n\nb\n",
                "\ta",
                "a \nb",
                "'",
                "\"",
                "|",
                "{a}",
                "a\r\nb",
                "\u0085",
                "a\u2028b",
                "\ud83e\udea8 stones",
                "%x",
                "@x",
                "&x",
                "*x",
                "!x",
                "?",
                ":",
                "---"
            })
    void textsThatYamlReadsAsSomethingElseComeBack(String text) throws IOException {
        assertComesBack(with(text));
    }

    private static CatalogContent with(String text) {
        CatalogContent small = SmallCatalog.content();
        return new CatalogContent(
                List.of(),
                List.of(new SkillArea(new Slug("no"), text, "x" + text, text + "x")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                small.tasks(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aLongListIsSpreadOverFilesInItsOrder() throws IOException {
        CatalogContent many = ManyUnits.content(10_000);
        assertThat(CatalogFiles.write(many).keySet()).contains("skills-001.yaml", "skills-002.yaml");
        assertComesBack(many);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../areas.yaml",
                "folder/areas.yaml",
                "/areas.yaml",
                "areas.exe",
                "Areas.yaml",
                "a b.yaml",
                ".yaml"
            })
    void aStrangeNameIsRefused(String name) throws IOException {
        assertRefused(raw(name, "areas: []".getBytes(StandardCharsets.UTF_8)), Reason.STRANGE_FILE);
    }

    @Test
    void whatIsNoZipFileIsRefused() {
        assertRefused("areas: []".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_ZIP);
        assertRefused(new byte[0], Reason.NOT_A_ZIP);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        assertRefused(raw("areas.yaml", new byte[50_000_000]), Reason.TOO_LARGE);
    }

    @Test
    void aCutOffZipFileIsRefused() throws IOException {
        byte[] whole = zip(CatalogFiles.write(SmallCatalog.content()));
        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 3), Reason.NOT_A_ZIP);
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertRefused(raw("areas.yaml", new byte[] {(byte) 0xc3, (byte) 0x28}), Reason.NOT_TEXT);
    }

    private static byte[] raw(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> unzip(file))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
