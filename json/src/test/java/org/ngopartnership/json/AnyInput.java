package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What holds of any bytes under any name: there is a report, and the same one however the bytes come in. */
public final class AnyInput {

    private static final PartnershipImport STANDARD = PartnershipImport.standard()
            .asOf(LocalDate.of(2026, 11, 23))
            .within(ImportLimits.STANDARD.withInputSize(1 << 20).withRecordSize(1 << 18));

    /** A line feed at the end of a file chooses the first one, and with it the content. */
    static final List<String> NAMES = List.of("stdin", "in.json", "in.ndjson", "in.csv", "in.gz");

    private AnyInput() {}

    /**
     * Takes the last byte for the choice of a name and of the size of what is handed out at a time, the rest for the input.
     *
     * @param bytes  any bytes
     */
    public static void check(byte[] bytes) {
        int choice = bytes.length == 0 ? 0 : bytes[bytes.length - 1] & 0xFF;
        byte[] input = input(bytes);
        String name = NAMES.get(choice % NAMES.size());
        String whole = report(name, input, Integer.MAX_VALUE);
        assertThat(report(name, input, 1 + choice / NAMES.size())).isEqualTo(whole);
    }

    /** The bytes without the one that is no input but a choice. */
    static byte[] input(byte[] bytes) {
        return Arrays.copyOf(bytes, Math.max(0, bytes.length - 1));
    }

    /** The report in JSON. */
    static String report(String name, byte[] input, int size) {
        ImportSource source = ImportSource.of(name, () -> new Trickle(input, size));
        try (ImportResults results = STANDARD.open(List.of(source))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            results.report().writeJson(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
