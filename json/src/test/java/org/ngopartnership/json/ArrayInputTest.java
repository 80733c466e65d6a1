package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.validation.Finding;

/** An array of records, each of a type that it may state, as in newline-delimited JSON. */
class ArrayInputTest {

    private static final String A = "{\"id\":\"a\",\"name\":{\"en\":\"A\"}}";
    private static final String B = "{\"id\":\"b\",\"name\":{\"en\":\"B\"}}";
    private static final String D = "{\"id\":\"d\",\"text\":\"x\",\"type\":\"DOCUMENT\"}";

    @Test
    void recordsOfAllTypesAreRead() {
        String array = "\ufeff [\n" + A + ",\r\n\t" + D + " , " + B + "\n]\n";
        for (String name : List.of("in.json", "stdin")) {
            List<ImportResult> results = Imports.results(name, array);
            assertThat(results).extracting(result -> result.id().orElseThrow()).containsExactly("a", "d", "b");
            assertThat(results).allMatch(ImportResult::isAccepted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aLineEndInAStringIsNoEndOfTheInput(String lineEnd) {
        for (String text : List.of("[{\"id\":\"b" + lineEnd + "\"}]", "[\"b" + lineEnd + "\"]")) {
            assertThat(Imports.registry(text).findings())
                    .extracting(Finding::getMessage)
                    .last()
                    .asString()
                    .contains("\"" + lineEnd.charAt(0) + "\"");
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`[]` | JSN-010 1:1 | 0",
                "` [ ] ` | JSN-010 1:1 | 0",
                "`[§, {\"id\":\"b\",}]` | JSN-001 1:42 | 2",
                "`[{\"id\":tru, \"name\":{\"en\":\"A\"}}, §]` | JSN-001 1:8 /id | 2",
                "`[[1, {}], §]` | JSN-002 1:2 | 2",
                "`[null, true, -1.5e3, \"x\", §]` | JSN-002 1:2, JSN-002 1:8, JSN-002 1:14, JSN-002 1:22 | 5",
                "`[nul, §]` | JSN-001 1:2 | 2",
                "`[{\"a\": [}, §]` | JSN-004 1:3 /a, JSN-001 1:9 /a/0 | 1",
                "`[{\"id\": \"b, \n§]` | JSN-001 1:13 /id | 1",
                "`[§` | JSN-001 1:30 | 1",
                "`[§,` | JSN-001 1:31 | 1",
                "`[§,]` | JSN-001 1:31 | 1",
                "`[,§]` | JSN-001 1:2 | 0",
                "`[§ §]` | JSN-001 1:31 | 1",
                "`[§] x` | JSN-001 1:32 | 1",
                "`[§]]` | JSN-001 1:31 | 1",
                "`[` | JSN-001 1:2 | 0",
                "`[{` | JSN-001 1:3 | 1",
                "`[\"a\\\"]` | JSN-001 1:7 | 1",
                "`[{\"type\":\"HEADER\",\"schemaVersion\":\"1\"}]` | JSN-006 1:10 /type | 1",
                "`[{\"type\":\"NOTHING\"}, §]` | JSN-006 1:10 /type | 2",
            })
    void aBadRecordIsFoundWhereItStands(String array, String expected, int read) {
        String text = array.replace("§", A);
        ImportReport report = Imports.registry(text);
        assertThat(Imports.places(report)).containsExactly(expected.strip().split(", ", -1));
        assertThat(report.sources().get(0).read()).isEqualTo(read);
    }

    @Test
    void aRecordThatIsTooLargeIsPassed() {
        String large = B.replace("B", "{[\\\"".repeat(20_000));
        ImportLimits limits = ImportLimits.STANDARD.withRecordSize(200);
        for (String passed :
                List.of(large, "\"" + "x".repeat(300) + "\"", "1".repeat(300), "[[" + "1,".repeat(300) + "1]]")) {
            byte[] array = ("[" + A + "," + passed + "," + D + "]").getBytes(StandardCharsets.UTF_8);
            ImportReport report = Imports.report(Imports.TOYS.within(limits), "in.json", array);
            assertThat(Imports.places(report)).containsExactly("JSN-008 1:31");
            assertThat(report.sources().get(0).accepted()).isEqualTo(2);
        }
    }

    @Test
    void manyBlanksAndLargeRecordsAreRead() {
        String large = B.replace("B", "é".repeat(150_000));
        String array = "[" + " \r\n".repeat(100_000) + A + "," + large + "\n,7]";
        assertThat(Imports.places(Imports.registry(array))).containsExactly("JSN-002 100002:2");
    }

    @Test
    void bytesOfAnotherEncodingAreFoundBetweenRecordsToo() {
        byte[] array = ("[" + A + "é" + B + "]").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Imports.places(Imports.registry(array))).containsExactly("JSN-001 1:30", "JSN-009 1:30");
    }

    @Test
    void anArrayIsAPartSoThatReferencesAreNotJudged() {
        assertThat(Imports.places(
                        Imports.registry("[{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"documents\":[\"none\"]}]")))
                .doesNotContain("REL-001 1:43 /documents/0");
    }
}
