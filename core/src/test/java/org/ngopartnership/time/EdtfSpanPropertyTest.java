package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of any spans, whatever dates they lie between. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EdtfSpanPropertyTest {

    @Provide
    Arbitrary<EdtfSpan> spans() {
        Arbitrary<Optional<EdtfDate>> end = EdtfArbitraries.dates().optional(0.8);
        return Combinators.combine(end, end).as(EdtfSpan::of);
    }

    @Provide
    Arbitrary<EdtfSpan> days() {
        Arbitrary<EdtfDate> day = near().map(EdtfDate::of);
        return Combinators.combine(day, day)
                .filter((one, other) -> !one.isDefinitelyAfter(other))
                .as(EdtfSpan::between);
    }

    @Provide
    Arbitrary<LocalDate> near() {
        return Arbitraries.longs().between(9_000, 13_000).map(LocalDate::ofEpochDay);
    }

    @Property
    void questionsOfTwoSpansAreTheSameBothWays(@ForAll("spans") EdtfSpan one, @ForAll("spans") EdtfSpan other) {
        assertThat(one.meets(other)).isEqualTo(other.meets(one));
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void whatOverlapsMeets(@ForAll("spans") EdtfSpan one, @ForAll("spans") EdtfSpan other) {
        assertThat(one.meets(other)).isLessThanOrEqualTo(one.overlaps(other));
    }

    @Property
    void anOpenEndTakesNoDayAway(@ForAll("spans") EdtfSpan span, @ForAll("near") LocalDate day) {
        assertThat(span.runningOn().covers(day)).isLessThanOrEqualTo(span.covers(day));
        assertThat(span.fromTheBeginning().covers(day)).isLessThanOrEqualTo(span.covers(day));
    }

    @Property
    void aCoveredDayMeansThatItsSpanMeets(@ForAll("spans") EdtfSpan span, @ForAll("near") LocalDate day) {
        assertThat(span.covers(day)).isEqualTo(span.meets(EdtfSpan.of(EdtfDate.of(day))));
    }

    @Property
    void whatLastsLongerLastsAtLeast(@ForAll("spans") EdtfSpan span, @ForAll @IntRange(max = 40) int years) {
        assertThat(span.lastsAtLeast(years)).isLessThanOrEqualTo(span.lastsLongerThan(years));
        assertThat(span.lastsAtLeast(years)).isLessThanOrEqualTo(span.lastsAtLeast(years + 1));
        assertThat(span.lastsLongerThan(years)).isLessThanOrEqualTo(span.lastsLongerThan(years + 1));
    }

    /** Of spans between days every question is decided, and the calendar decides it. */
    @Property
    void ofDaysTheCalendarDecides(
            @ForAll("days") EdtfSpan one,
            @ForAll("days") EdtfSpan other,
            @ForAll("near") LocalDate day,
            @ForAll @IntRange(max = 12) int years) {
        LocalDate first = one.since().orElseThrow().day().orElseThrow();
        LocalDate last = one.until().orElseThrow().day().orElseThrow();
        LocalDate otherFirst = other.since().orElseThrow().day().orElseThrow();
        LocalDate otherLast = other.until().orElseThrow().day().orElseThrow();

        assertDecided(one.covers(day), !first.isAfter(day) && !last.isBefore(day));
        assertDecided(one.meets(other), !first.isAfter(otherLast) && !last.isBefore(otherFirst));
        assertDecided(one.overlaps(other), first.isBefore(otherLast) && last.isAfter(otherFirst));
        assertDecided(one.isWithin(other), !first.isBefore(otherFirst) && !last.isAfter(otherLast));
        assertDecided(one.touches(other), otherFirst.equals(last) || otherFirst.equals(last.plusDays(1)));
        assertDecided(one.lastsAtLeast(years), !last.plusDays(1).isBefore(first.plusYears(years)));
        assertDecided(one.lastsLongerThan(years), last.isAfter(first.plusYears(years)));
    }

    private static void assertDecided(Certainty answer, boolean expected) {
        assertThat(answer).isEqualTo(expected ? Certainty.CERTAIN : Certainty.EXCLUDED);
    }
}
