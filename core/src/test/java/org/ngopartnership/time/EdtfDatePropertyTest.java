package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ngopartnership.time.EdtfRelation.AFTER;
import static org.ngopartnership.time.EdtfRelation.BEFORE;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // two dates have thousands of them; chance meets enough
class EdtfDatePropertyTest {

    @Provide
    Arbitrary<EdtfDate> dates() {
        return EdtfArbitraries.dates();
    }

    @Provide
    Arbitrary<String> texts() {
        return EdtfArbitraries.texts();
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return EdtfArbitraries.nearlyDates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EdtfArbitraries.days();
    }

    @Property
    void aDateIsWrittenAsItWasRead(@ForAll("texts") String text) {
        assertThat(EdtfDate.parse(text)).hasToString(text).isEqualTo(EdtfDate.parse(new String(text)));
    }

    @Property
    void aDayKeepsItself(@ForAll("days") LocalDate day) {
        EdtfDate date = EdtfDate.of(day);

        assertThat(date.earliest()).contains(day);
        assertThat(date.latest()).contains(day);
        assertThat(date.precision()).isEqualTo(EdtfPrecision.DAY);
    }

    @Property
    void boundsAreOrdered(@ForAll("dates") EdtfDate date) {
        if (date.earliest().isPresent() && date.latest().isPresent()) {
            assertThat(date.earliest().get()).isBeforeOrEqualTo(date.latest().get());
        }
        assertThat(date.firstDay).isLessThanOrEqualTo(date.lastDay);
    }

    @Property
    void beforeIsTheReverseOfAfter(@ForAll("dates") EdtfDate one, @ForAll("dates") EdtfDate other) {
        assertThat(one.relationTo(other) == BEFORE).isEqualTo(other.relationTo(one) == AFTER);
        assertThat(one.isDefinitelyBefore(other) && other.isDefinitelyBefore(one))
                .isFalse();
        assertThat(one.relationTo(one)).isEqualTo(EdtfRelation.UNDECIDED);
    }

    @Property
    void beforeIsTransitive(
            @ForAll("dates") EdtfDate first, @ForAll("dates") EdtfDate second, @ForAll("dates") EdtfDate third) {
        if (first.relationTo(second) == BEFORE && second.relationTo(third) == BEFORE) {
            assertThat(first.relationTo(third)).isEqualTo(BEFORE);
        }
    }

    @Property
    void whatIsBeforeSortsBefore(@ForAll("dates") EdtfDate one, @ForAll("dates") EdtfDate other) {
        if (one.relationTo(other) == BEFORE) {
            assertThat(EdtfDate.BY_EARLIEST.compare(one, other)).isNegative();
        }
    }

    @Property
    void sortingIsATotalOrderConsistentWithEquals(
            @ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b, @ForAll("dates") EdtfDate c) {
        int ab = Integer.signum(EdtfDate.BY_EARLIEST.compare(a, b));

        assertThat(Integer.signum(EdtfDate.BY_EARLIEST.compare(b, a))).isEqualTo(-ab);
        assertThat(ab == 0).isEqualTo(a.equals(b));
        if (ab <= 0 && EdtfDate.BY_EARLIEST.compare(b, c) <= 0) {
            assertThat(EdtfDate.BY_EARLIEST.compare(a, c)).isNotPositive();
        }
    }

    @Property
    void aDayComparesLikeTheDateOfThatDay(@ForAll("dates") EdtfDate date, @ForAll("days") LocalDate day) {
        assertThat(date.isDefinitelyBefore(day)).isEqualTo(date.isDefinitelyBefore(EdtfDate.of(day)));
        assertThat(date.isDefinitelyAfter(day)).isEqualTo(date.isDefinitelyAfter(EdtfDate.of(day)));
    }

    @Property
    void betweenDaysTheCalendarDecidesWhatIsTooShort(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = -20_000, max = 20_000) int days,
            @ForAll @IntRange(min = 0, max = 60) int months,
            @ForAll @IntRange(min = 0, max = 60) int moreDays) {
        LocalDate to = from.plusDays(days);
        Period period = Period.of(0, months, moreDays);

        if (Math.abs(to.getYear()) <= 9999) {
            assertThat(EdtfDate.of(from).isDefinitelyLessThan(period, EdtfDate.of(to)))
                    .isEqualTo(to.isBefore(from.plus(period)));
        }
    }

    @Property
    void dayCountsAgreeWithTheLibraryOfTheJdk(
            @ForAll @IntRange(min = -900_000_000, max = 900_000_000) int epochDay,
            @ForAll @IntRange(min = -99_999, max = 99_999) int months) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        assertThat(Days.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .isEqualTo(epochDay);
        assertThat(Days.plusMonths(epochDay, months))
                .isEqualTo(day.plusMonths(months).toEpochDay());
        assertThat(Days.lengthOfMonth(day.getYear(), day.getMonthValue())).isEqualTo(day.lengthOfMonth());
    }

    @Property
    void anyTextIsReadOrRejected(@ForAll String text) {
        assertReadOrRejected(text);
    }

    @Property(tries = 5_000)
    void anyTextOfDateCharactersIsReadOrRejected(@ForAll("nearlyDates") String text) {
        assertReadOrRejected(text);
    }

    private static void assertReadOrRejected(String text) {
        Optional<EdtfDate> date = EdtfDate.tryParse(text);

        if (date.isPresent()) {
            assertThat(EdtfDate.parse(text)).isEqualTo(date.get()).hasToString(text);
        } else {
            assertThatThrownBy(() -> EdtfDate.parse(text))
                    .isInstanceOfSatisfying(
                            EdtfParseException.class,
                            e -> assertThat(e.offset()).isBetween(0, text.length()));
        }
    }
}
