package org.ngopartnership.examples.mapping.ecosoc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.value.Code;

class StatedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Readers of Alps (special, 2011) | Readers of Alps | SPECIAL | 2011 | special, 2011",
                "Readers of Alps (Special 2011) | Readers of Alps | SPECIAL | 2011 | Special 2011",
                "Readers of Alps (roster; 1978) | Readers of Alps | ROSTER | 1978 | roster; 1978",
                "Readers (ROA) (special, 2007) | Readers (ROA) | SPECIAL | 2007 | special, 2007",
                "Readers (in special consultative status) | Readers | SPECIAL | - | in special consultative status",
                "Readers, in general consultative status | Readers | GENERAL | - | in general consultative status",
                "Readers (organization not in status with the Council) | Readers | - | - |"
                        + " organization not in status with the Council",
                "Readers, not in status with the Council | Readers | - | - | not in status with the Council",
                "Readers (special, 1949; general, 2004) | Readers (special, 1949; general, 2004) | - | - | ''",
                "Special Readers | Special Readers | - | - | ''",
                "Readers (UK) | Readers (UK) | - | - | ''"
            })
    void partsTheStatusFromTheName(String literal, String name, String status, String year, String wording) {
        StatedName stated = StatedName.of(literal);

        assertThat(stated.name()).isEqualTo(name);
        assertThat(stated.status().map(Code::toString).orElse(null)).isEqualTo(status);
        assertThat(stated.year().orElse(null)).isEqualTo(year);
        assertThat(stated.wording()).isEqualTo(wording);
    }
}
