package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ngopartnership.json.internal.report.LibraryVersion;

class ReportsTest {

    private static final String INPUT = """
            {"id":"a","name":{"en":"Ann\\u202e","fr":"Anne"},"nom":"\u202ex","staff":"5"}
            {"id":"b","name":{"en":"B"}
            {"id":"c","name":{"en":"C"},"fields":["LOCAL"]}
            """;

    @Test
    void thePeoplesReportGroupsByRecordAndPointsAtThePlace() throws IOException {
        StringBuilder text = new StringBuilder();
        report(Imports.TOYS).writeText(text);
        assertThat(text).hasToString("""
                in.ndjson   3 records, judged on 2026-11-23

                  a  Ann\\u202E
                    warning  JSN-004  Unknown property "nom". Did you mean "name"?
                                      line 1, column 49   /nom
                                      … ","name":{"en":"Ann\\u202e","fr":"Anne"},"nom":"\\u202Ex","staff":"5"}
                                                                                ^^^^^
                    error    JSN-002  Expected a whole number, found a string.
                                      line 1, column 68   /staff
                                      … 202e","fr":"Anne"},"nom":"\\u202Ex","staff":"5"}
                                                                                   ^^^

                  b
                    error    JSN-001  This is not JSON: the line ends too early.
                                      line 2, column 28
                                      {"id":"b","name":{"en":"B"}
                                                                 ^

                  c  C
                    warning  TOY-002  Local.
                                      line 3, column 39   /fields/0
                                      {"id":"c","name":{"en":"C"},"fields":["LOCAL"]}
                                                                            ^^^^^^^

                  1 accepted, 2 rejected · 2 errors, 2 warnings, 0 infos · explain JSN-002 tells more
                """);
    }

    @Test
    void theReportIsFrenchThroughoutAndColouredOnlyWhenAsked() throws IOException {
        StringBuilder text = new StringBuilder();
        report(Imports.TOYS.inFrench().keepingFindings(2)).writeText(text);
        assertThat(text)
                .contains(
                        "3 enregistrements, jugés le 23 novembre 2026",
                        "a  Anne",
                        "avertissement  JSN-004  Propriété inconnue « nom ». Vouliez-vous dire « name » ?")
                .contains("Attendu : un nombre entier ; trouvé : une chaîne.", "ligne 1, colonne 68")
                .contains("1 accepté, 2 rejetés · 2 erreurs, 2 avertissements, 0 info · explain JSN-002 en dit plus")
                .contains("2 autres constats")
                .doesNotContain("\u001b", "error ", "line ");
        StringBuilder coloured = new StringBuilder();
        report(Imports.TOYS).writeColouredText(coloured);
        assertThat(coloured).contains("\u001b[31merror\u001b[0m");
    }

    @Test
    void theMachinesReportHasTheFormOfTheContract() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report(Imports.TOYS.keepingFindings(1)).writeJson(out);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PartnershipSchema.report(), InputFormat.JSON);
        assertThat(schema.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.format(Locale.ROOT, """
                {
                  "schemaVersion": "1",
                  "generator": {
                    "name": "ngo-partnership",
                    "version": "%s",
                    "ruleSet": "0.1"
                  },
                  "asOf": "2026-11-23",
                  "language": "en",
                  "sources": [
                    {
                      "name": "in.ndjson",
                      "format": "ndjson",
                      "records": {
                        "read": 3,
                        "accepted": 1,
                        "rejected": 2
                      }
                    }
                  ],
                  "counts": {
                    "error": 2,
                    "warning": 2,
                    "info": 0
                  },
                  "findings": [
                    {
                      "rule": "JSN-004",
                      "severity": "WARNING",
                      "message": "Unknown property \\"nom\\". Did you mean \\"name\\"?",
                      "source": "in.ndjson",
                      "record": "a",
                      "pointer": "/nom",
                      "line": 1,
                      "column": 49
                    }
                  ],
                  "omitted": 3
                }
                """, LibraryVersion.VERSION));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(LibraryVersion.VERSION).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(LibraryVersion.VERSION).startsWith(LibraryVersion.RULE_SET + ".");
        assertThat(new PartnershipModule().version()).hasToString(LibraryVersion.VERSION);
    }

    private static ImportReport report(PartnershipImport options) {
        try (ImportResults results = options.open(List.of(ImportSource.ofText("in.ndjson", INPUT)))) {
            return results.report();
        }
    }
}
