package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Valid inputs of every form, damaged: bytes changed, cut off, put together from two. Nothing but findings comes of it. */
class DamagedInputsTest {

    private static final String RECORD =
            "{\"id\": \"a\", \"name\": {\"en\": \"Reading \\u00e9\", \"fr\": \"Société 😀\"},"
                    + " \"level\": \"NATIONAL\", \"founded\": \"1951\", \"headquarters\": {\"country\": \"CH\"}, \"fields\": [\"ED\"]}";
    private static final String OTHER =
            "{\"type\": \"CONFERENCE\", \"id\": \"b\", \"name\": {\"en\": \"A\", \"fr\": \"B\"}}";
    private static final byte[] LINES = bytes(RECORD + "\r\n" + OTHER + "\n");
    private static final byte[] REGISTRY = bytes("{\"schemaVersion\": \"1\", \"ngos\": [" + RECORD + "]}");
    private static final byte[] ARRAY = bytes("[" + RECORD + ", " + OTHER + "]");
    private static final byte[] CSV = bytes("id;name.en;name.fr;headquarters.country;fields\r\n"
            + "a;Reading;\"Société;\r\n\"\"😀\"\"\";CH;ED|CLT\r\nb;B;;FR;\n");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Provide
    Arbitrary<byte[]> valid() {
        return Arbitraries.of(LINES, REGISTRY, ARRAY, CSV, gzip(LINES), gzip(REGISTRY), gzip(ARRAY), gzip(CSV));
    }

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1_000);
        Arbitrary<byte[]> changed = Combinators.combine(valid(), places, Arbitraries.bytes())
                .as((input, place, value) -> {
                    byte[] copy = input.clone();
                    copy[place % copy.length] = value;
                    return copy;
                });
        Arbitrary<byte[]> cut =
                Combinators.combine(valid(), places).as((input, place) -> Arrays.copyOf(input, place % input.length));
        Arbitrary<byte[]> spliced = Combinators.combine(valid(), places, valid(), places)
                .as((first, end, second, start) -> join(
                        Arrays.copyOf(first, end % first.length),
                        Arrays.copyOfRange(second, start % second.length, second.length)));
        return Arbitraries.oneOf(changed, cut, spliced);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void thereIsTheSameReportHoweverTheBytesComeIn(@ForAll("damaged") byte[] input, @ForAll byte choice) {
        AnyInput.check(join(input, new byte[] {choice}));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void gzipOfDamagedBytesIsReadLikeThem(
            @ForAll("damaged") byte[] input, @ForAll @IntRange(min = 1, max = 9) int size) {
        for (String name : new String[] {"in.json", "in.ndjson", "in.csv"}) {
            boolean packed = input.length > 1 && input[0] == 0x1F;
            if (!packed) {
                assertThat(AnyInput.report(name, gzip(input), size)).isEqualTo(AnyInput.report(name, input, size));
            }
        }
    }

    @Example
    void theReportLeansOnNoDefault() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] input = bytes("{\"ID\": \"I\", \"founded\": 7}\n" + RECORD + "\n" + RECORD);
        String expected = AnyInput.report("in.ndjson", input, 1);
        try {
            for (String tag : new String[] {"tr", "ar-EG-u-nu-arab", "lt", "th-TH-u-ca-buddhist", "fr", "en"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
                assertThat(AnyInput.report("in.ndjson", input, 1)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
