package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record that could not be read may be the one referred to, so that a reference to nowhere is no certain finding. */
class UnreadRecordsTest {

    private static final String ASKER = "{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"successors\":[\"z\"]}";
    private static final String SAME = "{\"id\":\"a\",\"name\":{\"en\":\"A\"}}";
    private static final String START = "{\"schemaVersion\":\"1\",\"ngos\":[";

    @Test
    void whereARegistryStopsNoReferenceIsJudgedButIdsAre() {
        assertThat(places("in.json", START + ASKER + "," + SAME + ",{\"id\":\"z\","))
                .containsExactly("REL-002 1:84 /id", "JSN-001 1:117");
        assertThat(places("in.json", START + ASKER + "]")).containsExactly("JSN-001 1:78");
        assertThat(places("in.json", START + ASKER + "]} {}")).containsExactly("JSN-001 1:80");
        assertThat(places("in.json", START + ASKER + "]}")).containsExactly("REL-001 1:72 /successors/0");
    }

    @Test
    void oneSourceThatStopsSilencesAll() {
        List<ImportSource> sources =
                List.of(ImportSource.ofText("a.json", START + ASKER + "]}"), ImportSource.ofText("b.json", START));
        try (ImportResults results = Imports.TOYS.open(sources)) {
            assertThat(Imports.places(results.report())).containsExactly("JSN-001 1:30 /ngos/0");
        }
    }

    @Test
    void theSameHoldsForALimitAndForAnotherEncoding() {
        String deep = START + ASKER + ",{\"id\":\"b\",\"x\":" + "[".repeat(70) + "]".repeat(70) + "}]}";
        assertThat(rules("in.json", deep)).contains("JSN-008").doesNotContain("REL-001");
        List<ImportSource> sources = List.of(
                ImportSource.ofText("a.json", START + ASKER + "]}"),
                ImportSource.of(
                        "b.json", () -> new java.io.ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_16))));
        try (ImportResults results = Imports.TOYS.open(sources)) {
            assertThat(Imports.places(results.report())).containsExactly("JSN-009 1:1");
        }
    }

    @Test
    void aLineThatIsNoJsonMayBeTheTargetUnlessItsIdIsKnown() {
        assertThat(places("in.ndjson", ASKER + "\n{\"id\":\"z\",\"name\"\n")).containsExactly("JSN-001 2:17");
        assertThat(places("in.ndjson", ASKER + "\n{\"name\":{\"en\":\n")).containsExactly("JSN-001 2:15 /name/en");
        assertThat(places("in.ndjson", ASKER + "\n{\"id\":\"y\",\"name\"\n"))
                .containsExactly("REL-001 1:43 /successors/0", "JSN-001 2:17");
        assertThat(places("in.ndjson", ASKER + "\n{\"id\":\"a\",\"name\"\n{\"id\":\"z\",\"name\":{\"en\":\"Z\"}}"))
                .containsExactly("REL-002 2:7 /id", "JSN-001 2:17");
    }

    @Test
    void aRecordOfUnknownTypeMayBeTheTargetByItsId() {
        assertThat(places("in.ndjson", ASKER + "\n{\"type\":\"NG\",\"id\":\"z\"}\n"))
                .containsExactly("JSN-006 2:9 /type");
        assertThat(places("in.ndjson", ASKER + "\n{\"type\":\"NG\"}\n")).containsExactly("JSN-006 2:9 /type");
        assertThat(places("in.ndjson", ASKER + "\n{\"type\":\"DOCUMENT\",\"id\":\"z\",\"text\":\n"))
                .containsExactly("REL-001 1:43 /successors/0", "JSN-001 2:36 /text");
    }

    @Test
    void aRecordThatIsReadButLacksItsIdSilencesNothing() {
        assertThat(places("in.ndjson", ASKER + "\n{\"name\":{\"en\":\"Z\"}}\n"))
                .containsExactly("REL-001 1:43 /successors/0", "JSN-003 2:1 /id");
    }

    @Test
    void listsThatWerePassedMayHoldTheTarget() {
        String end = START + ASKER + "],";
        assertThat(rules("in.json", end + "\"ngoz\":[{\"id\":\"z\"}]}")).containsExactly("JSN-004");
        assertThat(rules("in.json", end + "\"ngos\":[{\"id\":\"z\"}]}")).containsExactly("JSN-005");
        assertThat(rules("in.json", end + "\"documents\":{\"id\":\"z\"}}")).containsExactly("JSN-002");
        assertThat(rules("in.json", end + "\"comment\":\"z\"}")).containsExactly("REL-001", "JSN-004");
    }

    private static List<String> places(String name, String text) {
        return Imports.places(Imports.report(Imports.TOYS, name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> rules(String name, String text) {
        return places(name, text).stream()
                .map(place -> place.substring(0, place.indexOf(' ')))
                .toList();
    }
}
