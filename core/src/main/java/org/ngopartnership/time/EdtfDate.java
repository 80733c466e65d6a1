package org.ngopartnership.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.Text;

/**
 * A date, or an interval between two, as precise or as vague as its source gives it, in the Extended Date/Time Format.
 *
 * <p>Read are levels 0 and 1 of EDTF (ISO 8601-2, annex A) and of level 2 the groupings of months 25 to 41, decades and
 * unspecified digits in any place:
 *
 * <table>
 * <caption>Forms</caption>
 * <tr><th>form<th>examples
 * <tr><td>day, month, year<td>{@code 2018-12-19}, {@code 2018-12}, {@code 2018}, {@code -0044}
 * <tr><td>decade, century<td>{@code 199}, {@code 19}
 * <tr><td>year beyond four digits<td>{@code Y170000}, {@code Y-170000}
 * <tr><td>season, quarter, four months, half-year<td>{@code 2018-21} … {@code 2018-41}
 * <tr><td>unspecified digits<td>{@code 201X}, {@code 20XX}, {@code 2018-XX}, {@code 2018-12-XX}, {@code 2018-XX-XX}
 * <tr><td>uncertain, approximate, both<td>{@code 2018?}, {@code 2018-12~}, {@code 2018-12-19%}
 * <tr><td>time of day, which counts as its local day<td>{@code 2018-12-19T23:30:00-05:00}
 * <tr><td>interval; open; unknown end<td>{@code 2018/2020-02}; {@code 2018/..}, {@code ../2020}; {@code 2018/}
 * </table>
 *
 * <p>Sets, qualifiers of a part of a date, exponents and significant digits are not read. Neither are days that do not
 * exist and intervals that end before they start.
 *
 * <p>Bounds are days of the proleptic Gregorian calendar; a {@code T24:00} belongs to the day it ends. A season,
 * grouping 21 to 32, is bounded by the whole year and one month more on each side, because its text says nothing of the
 * hemisphere. The first four months of a year, grouping 37, are bounded by the end of May, as common implementations
 * have it.
 *
 * <p>Two dates compare with one of three results, see {@link #relationTo(EdtfDate)}; for that reason the class is not
 * {@link Comparable}. {@link #BY_EARLIEST} sorts.
 *
 * <p>Dates are equal if their texts are: {@code 2018} and {@code 2018/2018} are not. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class EdtfDate {
    /** What a property of dates holds. */
    public static final Kind<EdtfDate> KIND =
            new Text<>(EdtfDate.class, Form.DATE, EdtfDate::tryParse, EdtfDate::toString, () -> EdtfDate.parse("/.."));

    /**
     * Sorts by the earliest day, those without one first; then by the latest day, those without one last; then by the
     * text. Consistent with equals. Qualifiers count only as text.
     */
    public static final Comparator<EdtfDate> BY_EARLIEST = EdtfComparison::byEarliest;

    /** Sorts by the first day that may be meant, qualifiers counted: what lies before any of some lies before the last. */
    public static final Comparator<EdtfDate> BY_EARLIEST_CONCEIVABLE =
            Comparator.comparingLong(EdtfComparison::earliestConceivable);

    /** Sorts by the last day that may be meant, qualifiers counted: what lies after any of some lies after the first. */
    public static final Comparator<EdtfDate> BY_LATEST_CONCEIVABLE =
            Comparator.comparingLong(EdtfComparison::latestConceivable);

    final long firstDay;
    final long lastDay;
    final Accuracy accuracy;
    final @Nullable Ends ends;
    private final String text;

    EdtfDate(String text, long firstDay, long lastDay, Accuracy accuracy, @Nullable Ends ends) {
        this.text = text;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.accuracy = accuracy;
        this.ends = ends;
    }

    /**
     * {@return the date that a text tells, whose {@code toString} is the text}
     *
     * @param text  the text, without blanks around it
     * @throws EdtfParseException if the text is no date of the forms this class reads, or one that does not exist
     */
    public static EdtfDate parse(String text) {
        return EdtfParser.parse(text);
    }

    /**
     * {@return the date that a text tells, or empty where {@link #parse(String)} throws}
     *
     * @param text  any text
     */
    public static Optional<EdtfDate> tryParse(CharSequence text) {
        return Optional.ofNullable(EdtfParser.parseOrNull(text.toString()));
    }

    /**
     * {@return the date of one day}
     *
     * @param day  a day in the years -9999 to 9999
     * @throws IllegalArgumentException if the year has more than four digits
     */
    public static EdtfDate of(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * {@return the date of one month}
     *
     * @param month  a month in the years -9999 to 9999
     * @throws IllegalArgumentException if the year has more than four digits
     */
    public static EdtfDate of(YearMonth month) {
        return parse(month.toString());
    }

    /**
     * {@return the date of one year}
     *
     * @param year  any year; 0 is the year before 1
     */
    public static EdtfDate ofYear(int year) {
        boolean isLong = year > 9999 || year < -9999;
        return parse(isLong ? "Y" + year : String.format(Locale.ROOT, year < 0 ? "%05d" : "%04d", year));
    }

    /** {@return the first day that it may mean, qualifiers apart; empty if open, unknown or no {@link LocalDate}} */
    public Optional<LocalDate> earliest() {
        return Days.toLocalDate(firstDay);
    }

    /** {@return the last day that it may mean, qualifiers apart; empty if open, unknown or no {@link LocalDate}} */
    public Optional<LocalDate> latest() {
        return Days.toLocalDate(lastDay);
    }

    /** {@return the one day that the date means for certain, be it with a time; empty if it may mean another} */
    public Optional<LocalDate> day() {
        return precision() == EdtfPrecision.DAY && firstDay == lastDay && !isQualified()
                ? earliest()
                : Optional.empty();
    }

    /** {@return the one year in which every day lies that the date may mean, qualifiers counted; empty if several do} */
    public OptionalInt year() {
        Optional<Integer> year = earliest().map(LocalDate::getYear);
        return year.isPresent() && !isQualified() && year.equals(latest().map(LocalDate::getYear))
                ? OptionalInt.of(year.get())
                : OptionalInt.empty();
    }

    /** {@return whether this is an interval, written with a slash} */
    public boolean isInterval() {
        return ends != null;
    }

    /** {@return the start of an interval; empty if it is open or unknown, or if this is no interval} */
    public Optional<EdtfDate> start() {
        return ends == null ? Optional.empty() : Optional.ofNullable(ends.start());
    }

    /** {@return the end of an interval; empty if it is open or unknown, or if this is no interval} */
    public Optional<EdtfDate> end() {
        return ends == null ? Optional.empty() : Optional.ofNullable(ends.end());
    }

    /** {@return whether the date, or an end of the interval, is marked as uncertain: {@code ?} or {@code %}} */
    public boolean isUncertain() {
        return accuracy.uncertain();
    }

    /** {@return whether the date, or an end of the interval, is marked as approximate: {@code ~} or {@code %}} */
    public boolean isApproximate() {
        return accuracy.approximate();
    }

    /** {@return whether the date, or an end of the interval, is marked in any way: {@code ?}, {@code ~} or {@code %}} */
    public boolean isQualified() {
        return accuracy.isQualified();
    }

    /** {@return the smallest unit that the date pins down; of an interval, the coarser of its stated ends'} */
    public EdtfPrecision precision() {
        return accuracy.precision();
    }

    /**
     * Tells whether this date certainly lies before or after another.
     *
     * <p>It does if the days the two may mean do not overlap: {@code 2018-11} lies before {@code 2018-12-01}, but of
     * {@code 2018} and {@code 2018-12-01} nothing is certain. A date with {@code ?}, {@code ~} or {@code %} may be
     * wrong by one unit of its precision either way: {@code 1984~} lies before {@code 1986}, but not certainly before
     * {@code 1985}. Between two such dates both units count. An interval lies before what its end lies before. A date
     * has no certain relation to itself.
     *
     * @param other  the date to compare with
     * @return the relation of this date to the other
     */
    public EdtfRelation relationTo(EdtfDate other) {
        if (isDefinitelyBefore(other)) {
            return EdtfRelation.BEFORE;
        }
        return isDefinitelyAfter(other) ? EdtfRelation.AFTER : EdtfRelation.UNDECIDED;
    }

    /**
     * {@return whether this date certainly lies before another, see {@link #relationTo(EdtfDate)}}
     *
     * @param other  the date to compare with
     */
    public boolean isDefinitelyBefore(EdtfDate other) {
        return EdtfComparison.isBefore(this, other);
    }

    /**
     * {@return whether this date certainly lies after another, see {@link #relationTo(EdtfDate)}}
     *
     * @param other  the date to compare with
     */
    public boolean isDefinitelyAfter(EdtfDate other) {
        return EdtfComparison.isBefore(other, this);
    }

    /**
     * {@return whether this date certainly lies before a day, see {@link #relationTo(EdtfDate)}}
     *
     * @param day  the day to compare with
     */
    public boolean isDefinitelyBefore(LocalDate day) {
        return EdtfComparison.latestConceivable(this) < day.toEpochDay();
    }

    /**
     * {@return whether this date certainly lies after a day, see {@link #relationTo(EdtfDate)}}
     *
     * @param day  the day to compare with
     */
    public boolean isDefinitelyAfter(LocalDate day) {
        return EdtfComparison.earliestConceivable(this) > day.toEpochDay();
    }

    /**
     * Tells whether the time from this date to a later one is certainly shorter than a period.
     *
     * <p>It is if even the longest possible time is: from the earliest day this date may mean to the latest the other
     * may mean, qualifiers counted as in {@link #relationTo(EdtfDate)}. From {@code 2018-05-14} to {@code 2020-05-14}
     * is not less than two years; from {@code 2018} to {@code 2019-12} is. It is not certain if either of these days is
     * open or unknown, and it is certain of any positive period if the other date lies before this one.
     *
     * @param atLeast  the period that would be long enough
     * @param later  the date up to which to count
     * @return whether the time is certainly too short
     */
    public boolean isDefinitelyLessThan(Period atLeast, EdtfDate later) {
        return EdtfComparison.isLessThan(this, atLeast, later);
    }

    /**
     * {@return the date some years later, as precise and as qualified as this one; a 29 February becomes the 28 where
     * it has to; empty of a decade, a century, a year of which a digit is not known or that has, or would have, more
     * than four digits or a sign}
     *
     * @param years  the years, fewer than 0 for an earlier date
     */
    public Optional<EdtfDate> plusYears(int years) {
        return YearShift.of(this, years);
    }

    /** {@return whether the other is a date of the same text} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfDate date && text.equals(date.text);
    }

    /** {@return the hash code of the text} */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the text that was read} */
    @Override
    public String toString() {
        return text;
    }
}
