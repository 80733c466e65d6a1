package org.ngopartnership.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.benchmarks.Stacks.Outcome;
import org.ngopartnership.benchmarks.twin.NgoRow;
import org.ngopartnership.validation.Finding;

/** What is measured does the same work. */
class StacksTest {

    private static final int RECORDS = 300;

    private final Stacks stacks = new Stacks();

    /** The library has more rules by now, all of which it runs when it is measured. */
    private static final Set<String> KNOWN_TO_TWIN =
            Set.of("NGO-001", "NGO-003", "NGO-004", "NGO-007", "PST-002", "PST-003", "PST-010", "BIL-001", "BIL-006");

    @AfterEach
    void close() {
        stacks.close();
    }

    @Test
    void allMeetTheSameValidRecords() {
        byte[] valid = NgoRecords.valid(RECORDS);

        assertThat(stacks.scan(valid)).isEqualTo(RECORDS);
        assertThat(stacks.databindAndHibernateValidator(valid)).isEqualTo(new Outcome(RECORDS, 0));
        assertThat(stacks.importWithFindings(valid)).isEqualTo(new Outcome(RECORDS, 0));
        assertThat(stacks.ngos(valid)).hasSize(RECORDS);
    }

    @Test
    void bothReadTheSameRows() {
        byte[] table = stacks.csv(NgoRecords.valid(RECORDS));

        assertThat(stacks.databindRows(table)).isEqualTo(RECORDS);
        assertThat(stacks.importRows(table)).isEqualTo(new Outcome(RECORDS, 0));
    }

    @Test
    void aRowHasAComponentForEveryColumn() {
        String header = new String(stacks.csv(NgoRecords.valid(RECORDS)), UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();

        assertThat(Arrays.stream(NgoRow.class.getRecordComponents()).map(StacksTest::column))
                .containsExactlyInAnyOrder(header.split(",", -1));
    }

    private static String column(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    @Test
    void allFindTheSameFaults() {
        byte[] broken = NgoRecords.oneInAHundredBroken(RECORDS);

        assertThat(stacks.databindAndHibernateValidator(broken)).isEqualTo(new Outcome(RECORDS, 3 * 3));
        assertThat(stacks.findings(broken))
                .extracting(Finding::getRule)
                .filteredOn(KNOWN_TO_TWIN::contains)
                .hasSize(3 * 3);
    }

    @Test
    void recordsAreOfTheStatedSize() {
        assertThat(NgoRecords.valid(10_000).length / 10_000).isBetween(738, 778);
        assertThat(NgoRecords.valid(10)).isEqualTo(NgoRecords.valid(10));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NGO-001 | {'id':'a'}",
                "NGO-003 | {'id':'a','name':{'en':'A'}}",
                "NGO-004 | {'id':'a','name':{'en':'A','fr':'A'},'level':'SUBREGIONAL','partnerships':[{'with':'UNESCO'}]}",
                "NGO-007 | {'id':'a','name':{'en':'A','fr':'A'},'founded':'2027'}",
                "PST-002 | {'id':'a','name':{'en':'A','fr':'A'},'level':'LOCAL','partnerships':[{'with':'UNESCO','history':[ASSOCIATE]}]}",
                "PST-003 | {'id':'a','name':{'en':'A','fr':'A'},'partnerships':[{'with':'UNESCO','history':[SHORT,ASSOCIATE]}]}",
                "PST-010 | {'id':'a','name':{'en':'A','fr':'A'},'partnerships':[{'with':'UNESCO','history':[OPEN,ASSOCIATE]}]}",
                "BIL-001 | {'id':'a','name':{'en':'A','fr':'A'},'acronym':{'en':' '}}",
                "BIL-006 | {'id':'a','name':{'en':'A','fr':'A&nbsp;B'}}",
            })
    void theTwinKnowsTheSameRules(String rule, String record) {
        byte[] json = record.replace("ASSOCIATE", period("ASSOCIATE", "'2020-05-14'"))
                .replace("SHORT", period("CONSULTATIVE", "'2019-05-14','until':'2020-05-14'"))
                .replace("OPEN", period("CONSULTATIVE", "'2013-05-14'"))
                .replace('\'', '"')
                .getBytes(UTF_8);

        assertThat(stacks.twins(json).stream()
                        .flatMap(twin -> stacks.validator().validate(twin).stream())
                        .map(ConstraintViolation::getMessage))
                .containsExactly(rule);
        assertThat(stacks.findings(json))
                .extracting(Finding::getRule)
                .filteredOn(KNOWN_TO_TWIN::contains)
                .containsExactly(rule);
    }

    private static String period(String status, String since) {
        return "{'regime':'UNESCO_2011','status':'" + status + "','since':" + since + "}";
    }
}
