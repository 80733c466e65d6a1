package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.validation.Finding;

/** NGOs read from CSV, and what is said of rows and headers, with its place. */
class CsvReadingTest {

    private static final PartnershipImport FORM =
            PartnershipImport.standard().formOnly().asOf(LocalDate.of(2026, 11, 25));

    private static ImportReport report(String text) {
        return Imports.report(FORM, "in.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> places(String text) {
        return Imports.places(report(text));
    }

    private static List<Ngo> ngos(String text) {
        List<Ngo> ngos = new ArrayList<>();
        try (ImportResults results = FORM.open(List.of(ImportSource.ofText("in.csv", text)))) {
            results.accepted(Ngo.class).forEach(ngos::add);
        }
        return ngos;
    }

    private static String json(String text) {
        return ngos(text).stream().map(PartnershipJson::writeLine).reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void aCellIsThePropertyThatItsColumnNames() {
        String csv = """
                id,name.en,name.fr,level,nonProfit,headquarters.city.fr,headquarters.country,fields,identifiers
                wrs,Reading,Lecture,INTERNATIONAL,TRUE,Genève,CH,ED|CLT,ROR:00x0x0x00|ISNI:0000:1
                """;
        assertThat(json(csv)).isEqualTo("""
                {"id":"wrs","name":{"en":"Reading","fr":"Lecture"},"level":"INTERNATIONAL","nonProfit":true,\
                "headquarters":{"city":{"fr":"Genève"},"country":"CH"},"fields":["ED","CLT"],\
                "identifiers":[{"scheme":"ROR","value":"00x0x0x00"},{"scheme":"ISNI","value":"0000:1"}]}
                """);
        assertThat(report(csv).findings()).isEmpty();
    }

    @Test
    void membersStandWithAnExactCountOrWithout() {
        assertThat(json("id;members.complete;members.byCountry\nwrs;faux;CH:3|SN\n"))
                .isEqualTo("""
                {"id":"wrs","members":{"complete":false,"byCountry":[{"country":"CH",\
                "count":{"value":3,"qualifier":"EXACT"}},{"country":"SN"}]}}
                """);
    }

    @Test
    void whatNestsHasPositionsAndTheFirstOneMayBeLeftOut() {
        String csv = """
                id\tpartnerships.with\tpartnerships.history.regime\tpartnerships.history.status\
                \tpartnerships.0.history.1.regime\tpartnerships.0.history.1.status
                wrs\tUNESCO\tUNESCO_2011\tCONSULTATIVE\tUNESCO_2011\tASSOCIATE
                """;
        assertThat(json(csv)).isEqualTo("""
                {"id":"wrs","partnerships":[{"with":"UNESCO","history":[\
                {"regime":"UNESCO_2011","status":"CONSULTATIVE"},{"regime":"UNESCO_2011","status":"ASSOCIATE"}]}]}
                """);
    }

    @Test
    void aColumnOfOnesOwnIsAnExtension() {
        assertThat(json("id,extensions.acme:contact.name\nwrs,Ada\n"))
                .isEqualTo("{\"id\":\"wrs\",\"extensions\":{\"acme:contact.name\":\"Ada\"}}\n");
        assertThat(json("id,\"extensions.acme:a\nb\"\nwrs,Ada\n"))
                .isEqualTo("{\"id\":\"wrs\",\"extensions\":{\"acme:a\\nb\":\"Ada\"}}\n");
    }

    @Test
    void quotesKeepDelimitersLineBreaksAndQuotes() {
        assertThat(json("id;name.fr;name.en\r\nwrs;\"Société \"\"mondiale\"\";\r\nde lecture\";5\" disks\r\n"))
                .isEqualTo("{\"id\":\"wrs\",\"name\":{\"fr\":\"Société \\\"mondiale\\\";\\r\\nde lecture\","
                        + "\"en\":\"5\\\" disks\"}}\n");
    }

    @Test
    void spacesAndWhatLooksLikeAFormulaAreKept() {
        assertThat(ngos("id,name.en\nwrs, =1+1 \n").get(0).getName().get("en")).contains(" =1+1 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id,level\n\n,\n\"\",\nwrs,LOCAL\n\n", "\n\nid,level\nwrs,LOCAL", "\uFEFFid,level\rwrs,LOCAL\r"})
    void rowsWithNothingInThemAreNoRecords(String csv) {
        assertThat(json(csv)).isEqualTo("{\"id\":\"wrs\",\"level\":\"LOCAL\"}\n");
        assertThat(report(csv).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '#',
            value = {
                "id,level ! ,",
                "id;level ! ;",
                "id\\tlevel ! \\t",
                "id;name.en,name.fr;level ! ;",
                "\"id\";\"level\" ! ;",
                "id ! ,",
                "sep=;\\nid;level ! ;",
                "sep=,\\nid ! ,",
                "\"sep=\\t\"\\nid\\tlevel ! \\t"
            })
    void theDelimiterIsToldFromTheHeader(String header, String delimiter) {
        String csv = header.replace("\\t", "\t").replace("\\n", "\n") + "\nwrs\n";
        assertThat(report(csv).sources().get(0).delimiter())
                .contains(delimiter.strip().replace("\\t", "\t"));
        assertThat(report(csv).sources().get(0).read()).isEqualTo(1);
    }

    @Test
    void theReportSaysWhatSeparatesCells() throws IOException {
        StringBuilder text = new StringBuilder();
        ImportReport report = report("id;level\nwrs;LOCAL\n");
        report.writeText(text);
        assertThat(text).contains("in.csv   1 record, judged on 2026-11-25 · cells separated by semicolons");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        report.writeJson(json);
        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"format\": \"csv\",\n      \"delimiter\": \";\",");
        assertThat(Schemas.problems(PartnershipSchema.report(), json.toString(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aStrayQuoteCostsOneRow() {
        String csv = "id,name.en\na,\"never closed\nb,\"closed\"\nc,\"x\"y\nd,fine\ne,\"open\n";
        assertThat(places(csv)).containsExactly("CSV-001 2:3", "CSV-001 4:3", "CSV-001 6:3");
        assertThat(ngos(csv)).extracting(Ngo::getId).containsExactly("b", "d");
        assertThat(report(csv).findings())
                .extracting(finding -> finding.getRecord().orElse(""))
                .containsExactly("a", "c", "e");
        assertThat(report(csv).findings().get(1).getMessage())
                .isEqualTo("After the closing quote of this cell stands \"y\".");
        assertThat(report(csv).sources().get(0).rejected()).isEqualTo(3);
    }

    @Test
    void cellsAreCountedAgainstTheHeader() {
        String csv = "id,name.en,level\na,A,LOCAL,x,y\nb,B\n";
        assertThat(places(csv)).containsExactly("CSV-002 2:11", "CSV-003 3:4");
        assertThat(ngos(csv)).extracting(Ngo::getId).containsExactly("b");
    }

    @Test
    void withoutAColumnForTheIdNoRowIsRead() {
        assertThat(places("name.en,Id\nA,a\n")).containsExactly("CSV-004 1:1", "CSV-005 1:9");
        assertThat(places("id,\"name.en\nwrs,A\n")).containsExactly("CSV-001 1:4");
    }

    @Test
    void headersAreJudgedColumnByColumn() {
        String csv = """
                id,name,headquarter.country,name.EN,name.en,name.e,,members.complete.x,fields.x,extensions.x,id
                wrs,,,Reading,,,,,,,
                """;
        assertThat(places(csv))
                .containsExactly(
                        "CSV-005 1:4",
                        "CSV-005 1:9",
                        "LNG-004 1:29",
                        "JSN-005 1:37",
                        "LNG-001 1:45",
                        "CSV-005 1:52",
                        "CSV-005 1:53",
                        "CSV-005 1:72",
                        "CSV-005 1:81",
                        "JSN-005 1:94");
        assertThat(report(csv).findings())
                .extracting(Finding::getMessage)
                .contains(
                        "Unknown column \"name\"; its cells are not read. Did you mean \"name.en\"?",
                        "Unknown column \"headquarter.country\"; its cells are not read."
                                + " Did you mean \"headquarters.country\"?");
        assertThat(json(csv)).isEqualTo("{\"id\":\"wrs\",\"name\":{\"en\":\"Reading\"}}\n");
    }

    @Test
    void whatIsWrongInACellIsFoundThere() {
        String csv = """
                id;name.fr;level;fields;founded;nonProfit;members.byCountry;partnerships.1.history.2.since
                wrs;"Société
                ""mondiale""\";LOCALL;ED|"X"|CLT;14/05/2013;oui;CH:x|Suisse;hier
                ;;;"ED|Y""|Z";;;;
                """;
        assertThat(places(csv))
                .containsExactly(
                        "JSN-006 3:15 /level",
                        "JSN-006 3:25 /fields/1",
                        "JSN-007 3:33 /founded",
                        "JSN-002 3:44 /nonProfit",
                        "JSN-002 3:51 /members/byCountry/0/count/value",
                        "JSN-007 3:53 /members/byCountry/1/country",
                        "JSN-003 3:60 /partnerships/1/history/2/regime",
                        "JSN-003 3:60 /partnerships/1/history/2/status",
                        "JSN-003 3:60 /partnerships/1/with",
                        "JSN-007 3:60 /partnerships/1/history/2/since",
                        "JSN-003 4:1 /id",
                        "JSN-006 4:8 /fields/1",
                        "JSN-006 4:12 /fields/2");
    }

    @Test
    void rulesFindTheirCellsToo() {
        String csv = """
                id,name.en,name.fr,partnerships.1.with,partnerships.1.history.3.regime,partnerships.1.history.3.status,\
                partnerships.1.history.3.since,partnerships.1.history.3.until
                wrs,A,B,UNESCO,UNESCO_2011,CONSULTATIVE,2005,
                """;
        ImportReport report = Imports.report(
                PartnershipImport.standard().asOf(LocalDate.of(2026, 11, 25)),
                "in.csv",
                csv.getBytes(StandardCharsets.UTF_8));
        assertThat(Imports.places(report)).contains("PST-001 2:41 /partnerships/1/history/3/since");
    }

    @Test
    void twoColumnsForOnePropertyMayNotBothBeFilled() {
        String csv = "id,fields,fields.0\na,ED,\nb,,CLT\nc,ED,CLT\n";
        assertThat(places(csv)).containsExactly("JSN-005 4:6 /fields");
        assertThat(ngos(csv)).hasSize(2);
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirCell() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("id,name.fr\nwrs,Soci".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write("t\n".getBytes(StandardCharsets.UTF_8));
        ImportReport report = Imports.report(FORM, "in.csv", bytes.toByteArray());
        assertThat(Imports.places(report)).containsExactly("JSN-009 2:9 /name/fr");
        assertThat(report.findings().get(0).getPlace().orElseThrow().byteOffset())
                .isEqualTo(19);
        byte[] wide = "id\nwrs\n".getBytes(StandardCharsets.UTF_16);
        assertThat(Imports.places(Imports.report(FORM, "in.csv", wide))).containsExactly("JSN-009 1:1");
    }

    @Test
    void aHeaderAloneHoldsNoRecord() {
        assertThat(places("id,name.en\n")).containsExactly("JSN-010 1:1");
        assertThat(places("")).containsExactly("JSN-010 1:1");
        assertThat(places("\n \n")).containsExactly("CSV-004 2:1", "CSV-005 2:1");
    }

    @Test
    void rowsKeepWithinTheLimits() {
        PartnershipImport narrow = FORM.within(new ImportLimits(8, 20, 3, 60, 10_000));
        String csv = "id,name.en\n" + "a," + "x".repeat(100) + "\nb,\"" + "y".repeat(70) + "\n\"\nc," + "z".repeat(30)
                + "\nd,fine\n";
        ImportReport report = Imports.report(narrow, "in.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(Imports.places(report))
                .containsExactly("JSN-008 2:1", "JSN-008 3:1", "CSV-001 4:1", "JSN-008 5:3 /name/en");
        byte[] wide = "id,name.en,name.fr,level\na\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Imports.places(Imports.report(narrow, "in.csv", wide))).containsExactly("JSN-008 1:1");
    }

    @Test
    void aRowThatTheInputEndsInIsNotTaken() {
        byte[] csv = "id,name.en\na,A\nb,Bcd\n".getBytes(StandardCharsets.UTF_8);
        PartnershipImport small = FORM.within(ImportLimits.STANDARD.withInputSize(csv.length - 2));
        ImportReport report = Imports.report(small, "in.csv", csv);
        assertThat(Imports.places(report)).containsExactly("JSN-008 3:5");
        assertThat(report.sources().get(0).accepted()).isEqualTo(1);
        assertThat(report.sources().get(0).rejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "id,name.en\\nwrs,A ! CSV",
                "id\\nwrs ! CSV",
                "\"id\";x\\nwrs;A ! CSV",
                "x,y\\n ! REGISTRY_JSON",
                "{\"id\": 1} ! NDJSON",
                "{\"ngos\":[\\n ! REGISTRY_JSON",
                "hello ! REGISTRY_JSON"
            })
    void contentTellsCsvByItsColumnForTheId(String text, ImportFormat format) {
        byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        ImportSource source = ImportSource.of("-", () -> new ByteArrayInputStream(bytes));
        try (ImportResults results = FORM.open(List.of(source))) {
            assertThat(results.report().sources().get(0).format()).isEqualTo(format);
        }
    }
}
