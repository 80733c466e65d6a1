package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd records, each with every finding that it is to have: rule, line, column, pointer. */
class OddRecordsTest {

    private static final PartnershipImport STANDARD =
            PartnershipImport.standard().asOf(LocalDate.of(2026, 11, 23));

    static Stream<String[]> records() {
        return HostileTable.rows("records.tsv");
    }

    @Test
    void thereAreEnough() {
        assertThat(records().map(row -> row[0])).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void hasTheFindingsThatItIsToHave(String name, String expected, String form, String text) {
        String source = form.equals("W") ? "in.json" : "in.ndjson";
        ImportReport report = Imports.report(STANDARD, source, HostileTable.bytes(text));
        assertThat(String.join("; ", Imports.places(report))).as(name).isEqualTo(expected);
    }
}
