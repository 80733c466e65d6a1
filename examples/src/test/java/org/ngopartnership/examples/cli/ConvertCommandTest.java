package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    private static final String PARTNERS = "data/partners.csv";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-26", "2026-11-23", "2099-12-31"})
    void thePartnersHaveNoErrorOnAnyDay(String day) {
        Run run = Run.of("validate", "--as-of=" + day, "--language=fr", PARTNERS);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("3 enregistrements", "cellules séparées par des points-virgules", "0 erreur");
    }

    @Test
    void thePartnersBecomeARegistryAndTableAgain() throws IOException {
        Run json = Run.of("convert", "--to=json", PARTNERS);
        assertThat(json.exitCode()).isZero();
        assertThat(json.err()).isEmpty();
        assertThat(json.out())
                .startsWith("{\n  \"schemaVersion\": \"1\",\n  \"ngos\": [\n    {\n      \"id\": \"sml\",")
                .contains("\"secretariat:note\": \"Courrier du 3 mars :\\n« la liste des membres suit ».\"")
                .endsWith("\n}\n");

        Path table = folder.resolve("table.csv");
        Path registry = Files.writeString(folder.resolve("registry.json"), json.out());
        assertThat(Run.of("convert", "--to=csv", "--output=" + table, registry.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", "--to=json", table.toString())).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"comma, commas", "semicolon, semicolons", "tab, tabs"})
    void thePartnersAreTheSameWhateverSeparatesTheirCells(String delimiter, String said) {
        String table = folder.resolve("table.csv").toString();

        assertThat(Run.of("convert", "--to=csv", "--delimiter=" + delimiter, "--output=" + table, PARTNERS))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", "--to=json", table)).isEqualTo(Run.of("convert", "--to=json", PARTNERS));
        assertThat(Run.of("validate", table).out()).contains("cells separated by " + said);
    }

    @Test
    void aRegistryIsTheSameAfterNdjson() throws IOException {
        Path note = Path.of("data/working-group-note.json");
        Path lines = folder.resolve("note.ndjson.gz");
        assertThat(Run.of("convert", "--to=ndjson", "--output=" + lines, note.toString()))
                .isEqualTo(new Run(0, "", ""));
        try (InputStream in = new GZIPInputStream(Files.newInputStream(lines))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("{\"")
                    .endsWith("}\n");
        }
        assertThat(Run.of("convert", "--to=json", lines.toString())).isEqualTo(new Run(0, Files.readString(note), ""));
    }

    @Test
    void whatCannotBeReadIsReportedAndWhatBreaksRulesIsWritten() {
        String lines = "{\"id\": \"unnamed\"}\n{\"id\": \"bad\", \"level\": 1}\n";
        Run run = Run.withInput(lines).run("convert", "--to=csv", "--from=ndjson", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("id\nunnamed\n");
        assertThat(run.err()).contains("JSN-002", "line 2, column 24", "1 accepted, 1 rejected");
    }

    @Test
    void aLostPropertyIsSaid() {
        Run run = Run.withInput("id;nam.en\nwrs;A\n").run("convert", "--to=ndjson", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("{\"id\":\"wrs\"}\n");
        assertThat(run.err()).contains("CSV-005", "Did you mean \"name.en\"?");
    }

    @Test
    void whatCsvDoesNotCarryIsSaidInBothLanguages() {
        String lines = """
                {"id": "wrs", "name": {"fr": ""}, "extensions": {"acme:a": 1, "acme:b": [2]}}
                {"type": "CONFERENCE", "id": "icngo"}
                """;
        Run english = Run.withInput(lines).run("convert", "--to=csv", "--from=ndjson", "-");
        assertThat(english.exitCode()).isEqualTo(1);
        assertThat(english.out()).isEqualTo("id\nwrs\n");
        assertThat(english.err()).isEqualTo("""
                ngo-partnership: an empty cell says nothing: 1 empty text or element is not written (first: wrs /name/fr)
                ngo-partnership: CSV holds texts: 2 extensions that are none are not written (first: wrs /extensions/acme:a)
                ngo-partnership: CSV holds NGOs: 1 record of type CONFERENCE is not written (first: icngo)
                """);
        Run french = Run.withInput(lines).run("convert", "--language=fr", "--to=csv", "--from=ndjson", "-");
        assertThat(french.err()).contains("1 enregistrement de type CONFERENCE n’est pas écrit (premier : icngo)");
    }

    @Test
    void wrongUseAndUnreadableInputsHaveTheirExitCodes() throws IOException {
        assertThat(Run.of("convert", PARTNERS).exitCode()).isEqualTo(2);
        assertThat(Run.of("convert", "--to=xml", PARTNERS).err()).contains("Expected: json, ndjson, csv.");
        assertThat(Run.of("convert", "--to=json", folder.resolve("none.csv").toString()))
                .extracting(Run::exitCode)
                .isEqualTo(3);
        Path own = Files.copy(Path.of(PARTNERS), folder.resolve("own.csv"));
        assertThat(Run.of("convert", "--to=json", "--output=" + own, own.toString())
                        .exitCode())
                .isEqualTo(2);
        Run broken = Run.withInput(new BrokenInput(new IOException("gone"))).run("convert", "--to=ndjson", "-");
        assertThat(broken.exitCode()).isEqualTo(3);
        assertThat(broken.err()).startsWith("ngo-partnership: an input broke off while it was read");
    }

    @Test
    void aFullFileIsNotTheFaultOfTheInput() {
        Run run = Run.of("convert", "--to=csv", "--output=/dev/full", PARTNERS);

        boolean full = Files.exists(Path.of("/dev/full"));
        assertThat(run.exitCode()).isEqualTo(full ? 4 : 2);
        assertThat(run.err()).startsWith(full ? "ngo-partnership: internal fault: " : "ngo-partnership: --output: ");
    }
}
