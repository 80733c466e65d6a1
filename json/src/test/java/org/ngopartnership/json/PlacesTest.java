package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.References;

/** Lines and columns as people count them, offsets as machines do. */
class PlacesTest {

    private static final String BAD = "{\"id\": \"a\", \"name\": {\"en\": \"A\"}, \"x\": 1}";

    @Test
    void crLfAndCrAndLfEachEndOneLine() {
        assertThat(Imports.places(Imports.ndjson(BAD + "\r\n" + again("b") + "\r" + again("c") + "\n" + again("d"))))
                .containsExactly("JSN-004 1:34 /x", "JSN-004 2:34 /x", "JSN-004 3:34 /x", "JSN-004 4:34 /x");
        String registry = "{\"schemaVersion\": \"1\",\r\n\"ngos\": [\r" + BAD + ",\n" + again("b") + "\r\n]}";
        assertThat(Imports.places(Imports.registry(registry))).containsExactly("JSN-004 3:34 /x", "JSN-004 4:34 /x");
    }

    @Test
    void blankLinesCountAndHoldNothing() {
        assertThat(Imports.places(Imports.ndjson("\n \t\r\n" + BAD + "\n\n"))).containsExactly("JSN-004 3:34 /x");
    }

    @Test
    void columnsAreUtf16Units() {
        assertThat(Imports.places(Imports.ndjson("{\"id\": \"a\",\t\"name\": {\"en\": \"é€😀\"}, \"x\": 1}")))
                .containsExactly("JSN-004 1:37 /x");
        assertThat(
                        Imports.places(
                                Imports.registry(
                                        "{\"schemaVersion\": \"1\", \"ngos\": [{\"id\": \"a\",\t\"name\": {\"en\": \"é€😀\"}, \"x\": 1}]}")))
                .containsExactly("JSN-004 1:69 /x");
    }

    @Test
    void aByteOrderMarkIsNotCountedButForTheOffset() {
        ImportReport report = Imports.ndjson("\ufeff" + BAD);
        assertThat(report.findings())
                .extracting(Finding::getPlace)
                .allSatisfy(place -> assertThat(place).contains(new Place("in.ndjson", 1, 34, 36)));
        assertThat(Imports.places(Imports.registry("\ufeff{\"schemaVersion\": \"1\", \"ngos\": [" + BAD + "]}")))
                .containsExactly("JSN-004 1:66 /x");
    }

    @Test
    void otherEncodingsAreNamedOnce() {
        for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32BE", "UTF-32LE")) {
            byte[] bytes = BAD.getBytes(java.nio.charset.Charset.forName(encoding));
            assertThat(Imports.places(Imports.ndjson(bytes))).as(encoding).containsExactly("JSN-009 1:1");
            assertThat(Imports.places(Imports.registry(bytes))).as(encoding).containsExactly("JSN-009 1:1");
        }
    }

    @Test
    void findingsOfRulesStandAtTheValueEvenBehindElementsThatWereLeftOut() {
        assertThat(
                        Imports.places(
                                Imports.ndjson(
                                        "{\"id\": \"a\", \"name\": {\"en\": \"A\"}, \"fields\": [\"X\", 1, \"LOCAL\", null, \"LOCAL\"]}")))
                .containsExactly(
                        "JSN-006 1:45 /fields/0",
                        "JSN-002 1:50 /fields/1",
                        "TOY-002 1:53 /fields/2",
                        "JSN-002 1:62 /fields/3",
                        "TOY-002 1:68 /fields/4");
    }

    @Test
    void findingsAboutSeveralRecordsStandThereToo() {
        assertThat(Imports.places(Imports.report(
                        Imports.TOYS.withReferences(References.CLOSED),
                        "in.ndjson",
                        "{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"successors\":[5,\"x\",null,\"y\"]}"
                                .getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "JSN-002 1:43 /successors/0",
                        "REL-001 1:45 /successors/1",
                        "JSN-002 1:49 /successors/2",
                        "REL-001 1:54 /successors/3");
    }

    @Test
    void aPointerNamesALanguageAsTheTextDoes() {
        PartnershipImport options = PartnershipImport.standard().asOf(LocalDate.of(2026, 11, 23));
        String lines = """
                {"id":"a","name":{"en":"A","fr":"A"},"acronym":{"FR-fr":"abc"}}
                {"id":"b","name":{"en":"B","fr":"B"},"acronym":{"EN-gb":"abc"}}
                """;
        assertThat(Imports.places(Imports.report(options, "in.ndjson", lines.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "LNG-004 1:49 /acronym/FR-fr",
                        "NGO-013 1:57 /acronym/FR-fr",
                        "LNG-004 2:49 /acronym/EN-gb",
                        "NGO-013 2:57 /acronym/EN-gb",
                        "NGO-014 2:57 /acronym/EN-gb");
    }

    @Test
    void aFindingAboutSomethingAbsentStandsAtTheObjectAroundIt() {
        assertThat(Imports.places(Imports.ndjson(" {\"id\": \"a\"}"))).containsExactly("TOY-001 1:2 /name");
    }

    private static String again(String id) {
        return BAD.replace("\"a\"", "\"" + id + "\"");
    }
}
