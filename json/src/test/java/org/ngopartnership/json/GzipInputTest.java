package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.validation.Finding;

/** Inputs compressed as gzip, whole and damaged. */
class GzipInputTest {

    private static final String A = "{\"id\":\"a\",\"name\":{\"en\":\"A\"}}";
    private static final String B = "{\"id\":\"b\",\"name\":{\"en\":\"B\"}}";
    private static final String LINES = A + "\n" + B + "\n";
    private static final int HEADER_BYTES = 10;

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static ImportReport report(String name, byte[] bytes) {
        return Imports.report(Imports.TOYS, name, bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "a.ndjson, NDJSON",
        "a.ndjson.gz, NDJSON",
        "a.JSONL.GZ, NDJSON",
        "stdin, NDJSON",
        "a.gz, NDJSON",
        "a.json.gz, REGISTRY_JSON"
    })
    void isUnpackedWhateverItsName(String name, ImportFormat format) throws IOException {
        String text = format == ImportFormat.NDJSON ? LINES : "[" + A + "," + B + "]";
        ImportReport report = report(name, gzip(text));
        assertThat(report.findings()).isEmpty();
        assertThat(report.sources()).containsExactly(new SourceSummary(name, format, Optional.empty(), 2, 2, 0));
    }

    @Test
    void whatIsNamedCompressedButIsNotIsReadAsItStands() {
        assertThat(report("a.ndjson.gz", LINES.getBytes(StandardCharsets.UTF_8)).findings())
                .isEmpty();
    }

    @Test
    void membersAreReadOneAfterTheOther() throws IOException {
        byte[] members = join(gzip(A + "\n"), gzip(""), gzip(B), new byte[512]);
        assertThat(report("a.ndjson", members).sources().get(0).accepted()).isEqualTo(2);
    }

    @Test
    void allThatAHeaderMayHoldIsPassed() throws IOException {
        byte[] plain = gzip(LINES);
        byte[] header = Arrays.copyOf(plain, HEADER_BYTES);
        header[3] = 0x02 | 0x04 | 0x08 | 0x10;
        byte[] extra = {3, 0, 'x', 'y', 'z'};
        byte[] texts = "name\0comment\0".getBytes(StandardCharsets.US_ASCII);
        byte[] full = join(header, extra, texts, new byte[2], Arrays.copyOfRange(plain, HEADER_BYTES, plain.length));
        assertThat(report("a.ndjson", full).findings()).isEmpty();
    }

    @Test
    void whatBreaksOffIsReadUpToThere() throws IOException {
        byte[] whole = gzip(LINES.repeat(3_000).replace("\"id\":\"a\"", "\"id\":\"a\" "));
        for (int length : new int[] {whole.length - 1, whole.length - 8, whole.length / 2, HEADER_BYTES, 3}) {
            ImportReport report = report("a.ndjson", Arrays.copyOf(whole, length));
            List<Finding> findings = report.findings().stream()
                    .filter(finding -> !finding.getRule().equals("REL-002"))
                    .toList();
            assertThat(findings).extracting(Finding::getRule).containsExactly("JSN-009");
            assertThat(findings.get(0).getMessage()).isEqualTo("The gzip data ends too early; what followed is lost.");
            assertThat(report.sources().get(0).accepted()).isGreaterThanOrEqualTo(length > 100 ? 100 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, HEADER_BYTES + 1, -8, -1})
    void whatIsDamagedIsAFinding(int position) throws IOException {
        byte[] bytes = gzip(LINES);
        bytes[position < 0 ? bytes.length + position : position] ^= (byte) 0xFF;
        ImportReport report = report("a.ndjson.gz", bytes);
        assertThat(report.findings()).extracting(Finding::getRule).contains("JSN-009");
        assertThat(report.findings().toString()).contains("The gzip data is damaged");
    }

    @Test
    void whatFollowsThatIsNoGzipIsAFinding() throws IOException {
        ImportReport report = report("a.ndjson", join(gzip(LINES), "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(Imports.places(report)).containsExactly("JSN-009 3:1");
        assertThat(report.sources().get(0).accepted()).isEqualTo(2);
    }

    @Test
    void anInputThatUnpacksToTooMuchIsReadUpToTheLimit() throws IOException {
        byte[] bomb = gzip(A + "\n" + " ".repeat(2_000_000));
        PartnershipImport careful = Imports.TOYS.within(ImportLimits.STANDARD.withInputSize(100_000));
        ImportReport report = Imports.report(careful, "a.ndjson.gz", bomb);
        assertThat(Imports.places(report)).containsExactly("JSN-008 2:99972");
        assertThat(report.findings().get(0).getMessage())
                .isEqualTo("Bytes of the input, unpacked: more than the limit of 100000.");
        assertThat(report.sources().get(0).accepted()).isEqualTo(1);
    }

    @Test
    void anInputAsLargeAsTheLimitIsRead() {
        byte[] bytes = LINES.getBytes(StandardCharsets.UTF_8);
        for (int less = 0; less < 2; less++) {
            PartnershipImport exact = Imports.TOYS.within(ImportLimits.STANDARD.withInputSize(bytes.length - less));
            assertThat(Imports.report(exact, "a.ndjson", bytes).findings()).hasSize(less);
        }
    }

    @ParameterizedTest
    @CsvSource({"in.json, 1", "in.ndjson, 1"})
    void aRecordThatTheLimitCutsSaysSoOnce(String name, int read) {
        byte[] bytes = (name.equals("in.json") ? "{\"schemaVersion\":\"1\",\"ngos\":[" + A + "]}" : A)
                .getBytes(StandardCharsets.UTF_8);
        PartnershipImport careful = Imports.TOYS.within(ImportLimits.STANDARD.withInputSize(bytes.length - 10L));
        ImportReport report = Imports.report(careful, name, bytes);
        assertThat(report.findings()).extracting(Finding::getRule).containsExactly("JSN-008");
        assertThat(report.sources().get(0).read()).isEqualTo(read);
    }
}
