package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.place.Place;

class FindingTest {

    @Test
    void keepsWhereItStandsInTheInput() {
        Place place = new Place("ngos.json", 3, 14, 159);

        Finding finding = finding().place(place).build();

        assertThat(finding.getPlace()).contains(place);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void equalsMeansInterchangeable() {
        assertThat(finding().build()).isEqualTo(finding().build());
        assertThat(finding().build()).isNotEqualTo(finding().record("wrs").build());
    }

    private static Finding.Builder finding() {
        return Finding.builder()
                .rule("BIL-002")
                .severity(Severity.WARNING)
                .message("A text is missing.")
                .pointer("/name");
    }
}
