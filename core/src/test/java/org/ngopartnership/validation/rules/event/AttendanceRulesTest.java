package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.Forum;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;

class AttendanceRulesTest {

    private static Forum attended(Attendance... figures) {
        return Samples.forum(forum -> forum.attendance(List.of(figures)));
    }

    private static Attendance figure(String counts, long value) {
        return Samples.minimalAttendance(figure -> figure.counts(counts).count(Count.exactly(value)));
    }

    private static Attendance sourced(String counts, long value) {
        return figure(counts, value).withCount(Count.exactly(value).withSource("https://x.example"));
    }

    @Test
    void figuresSideBySideHaveSourcesAndAgree() {
        assertThat(Judge.places("FOR-008", attended(figure("PERSONS", 200)))).isEmpty();
        assertThat(Judge.places("FOR-008", attended(figure("PERSONS", 200), figure("COUNTRIES", 15))))
                .isEmpty();
        assertThat(Judge.places("FOR-008", attended(sourced("PERSONS", 200), sourced("PERSONS", 300))))
                .isEmpty();
        assertThat(Judge.places("FOR-008", attended(sourced("PERSONS", 200), sourced("PERSONS", 301))))
                .containsExactly("/attendance");
        assertThat(Judge.messages(
                        "FOR-008",
                        attended(
                                figure("COUNTRIES", 1),
                                sourced("PERSONS", 210),
                                figure("PERSONS", 200),
                                sourced("PERSONS", 220))))
                .singleElement()
                .asString()
                .startsWith("3 figures for PERSONS stand side by side, from 200 to 220; without source: 1.");
    }

    @Test
    void aNumberOfPartnersHasItsDay() {
        assertThat(Judge.places("CNT-001", figure("PARTNERS", 400))).containsExactly("/count/value");
        assertThat(Judge.places("CNT-001", figure("MEMBER_STATES", 195))).hasSize(1);
        assertThat(Judge.places("CNT-001", figure("PARTICIPANTS", 400))).isEmpty();
        Attendance dated = figure("PARTNERS", 400).withCount(Samples.count());
        assertThat(Judge.places("CNT-001", dated)).isEmpty();
        assertThat(Judge.places("CNT-001", dated.withCount(Count.of(CountQualifier.SOME))))
                .isEmpty();
    }
}
