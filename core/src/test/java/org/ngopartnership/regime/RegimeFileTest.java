package org.ngopartnership.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.organization.Level;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

class RegimeFileTest {

    private static final String OURS = """
            # ours

            regimes=OURS_2020
            OURS_2020.organization=OURS
            OURS_2020.name.en=partnership
            OURS_2020.name.zh-Hant=伙伴
            OURS_2020.validity=2020/..
            OURS_2020.sources=https://a.example https://b.example?x=y
            OURS_2020.statuses=GUEST PARTNER
            OURS_2020.GUEST.rank=1
            OURS_2020.GUEST.rankAssumed=true
            OURS_2020.PARTNER.rank = 2
            OURS_2020.PARTNER.rankAssumed=false
            OURS_2020.PARTNER.levels=NATIONAL INTERNATIONAL
            OURS_2020.PARTNER.deadline=--11-30
            OURS_2020.PARTNER.reportYears=4
            OURS_2020.PARTNER.checklists=OLD NEW
            """;

    private static Regimes read(String text) {
        return Regimes.read(new StringReader(text));
    }

    private static String with(String line) {
        return OURS + line;
    }

    @Test
    void aCallersFileIsRead() {
        Regime regime = read(OURS).find(Code.of("OURS_2020")).orElseThrow();
        assertThat(regime.getOrganization()).isEqualTo(Code.of("OURS"));
        assertThat(regime.getName()).isEqualTo(LocalizedText.of("en", "partnership", "zh-Hant", "伙伴"));
        assertThat(regime.getValidity()).contains(EdtfDate.parse("2020/.."));
        assertThat(regime.getSources()).containsExactly("https://a.example", "https://b.example?x=y");
        RegimeStatus partner = regime.status(Code.of("PARTNER")).orElseThrow();
        assertThat(partner.getLevels()).containsExactly(Level.NATIONAL, Level.INTERNATIONAL);
        assertThat(partner.getDeadline()).contains(MonthDay.of(11, 30));
        assertThat(partner.getReportYears()).hasValue(4);
        assertThat(partner.getChecklists()).containsExactly(Code.of("OLD"), Code.of("NEW"));
        assertThat(partner.isRankAssumed()).isFalse();
        assertThat(regime.status(Code.of("GUEST")).orElseThrow().isRankAssumed())
                .isTrue();
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(read("\uFEFF" + OURS).all()).isEqualTo(read(OURS).all());
        assertThat(read("\uFEFF#\n" + OURS).all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "OURS_2020.PARTNER.termYears=eight, 'line 18, OURS_2020.PARTNER.termYears: cannot be read: eight'",
        "OURS_2020.instrumnet=x, 'line 18, OURS_2020.instrumnet: means nothing here'",
        "OURS_2020.GUEST.rank=3, 'line 18, OURS_2020.GUEST.rank: also stands in line 10'",
        "OURS_2020.transition=March, 'line 18, OURS_2020.transition: cannot be read: March'",
        "OURS_2020.GUEST.levels=NATIONAL GALACTIC, 'line 18, OURS_2020.GUEST.levels: cannot be read: GALACTIC'",
        "OURS_2020.GUEST.name.x y=z, 'line 18, OURS_2020.GUEST.name.x y: cannot be read: z'",
        "no assignment, line 18: not of the form key=value: no assignment",
        "=value, line 18: not of the form key=value: =value"
    })
    void whatIsWrongIsSaidWithItsLineAndItsKey(String line, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(with(line))).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"regimes=, regimes", "OURS_2020.organization=, OURS_2020.organization", "OURS_2020.GUEST.rank=, rank"})
    void whatLacksIsNamed(String start, String key) {
        String lacking =
                OURS.lines().filter(line -> !line.startsWith(start)).reduce("", (all, line) -> all + line + "\n");
        assertThatIllegalArgumentException().isThrownBy(() -> read(lacking)).withMessageEndingWith(key + " is missing");
    }

    @Test
    void aTruthIsTrueOrFalse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(OURS.replace("rankAssumed=true", "rankAssumed=yes")))
                .withMessageContaining("line 11, OURS_2020.GUEST.rankAssumed");
    }

    @Test
    void aReaderThatFailsIsNoFaultOfTheText() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> Regimes.read(failing)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> RegimeFile.read("nowhere.properties"))
                .withMessage("nowhere.properties");
    }
}
