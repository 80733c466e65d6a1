package org.ngopartnership.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of days from a first to a last one, each as precise as its date: of a status, a term, a seat.
 *
 * <p>It answers in three values, see {@link Certainty}, because of dates such as {@code 2018} and {@code 2018~} any day
 * may be meant; qualifiers count as in {@link EdtfDate#relationTo(EdtfDate)}. An end that is not stated is not known
 * and decides nothing, unless it is said to be {@linkplain #fromTheBeginning() from the beginning} or to
 * {@linkplain #runningOn() run on}. Both end days belong to the span. One that ends before it begins is taken as stated.
 *
 * <p>Spans are equal if their ends are. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class EdtfSpan {

    private final @Nullable EdtfDate since;
    private final @Nullable EdtfDate until;
    private final boolean unbegun;
    private final boolean endless;

    private EdtfSpan(@Nullable EdtfDate since, @Nullable EdtfDate until, boolean unbegun, boolean endless) {
        this.since = since;
        this.until = until;
        this.unbegun = unbegun;
        this.endless = endless;
    }

    /**
     * {@return the span between two dates as a record states them}
     *
     * @param since  the first day, empty if it is not known
     * @param until  the last day, empty if it is not known
     */
    public static EdtfSpan of(Optional<EdtfDate> since, Optional<EdtfDate> until) {
        return new EdtfSpan(since.orElse(null), until.orElse(null), false, false);
    }

    /**
     * {@return the span between two dates}
     *
     * @param since  the first day
     * @param until  the last day
     */
    public static EdtfSpan between(EdtfDate since, EdtfDate until) {
        return new EdtfSpan(Objects.requireNonNull(since), Objects.requireNonNull(until), false, false);
    }

    /**
     * {@return the span that a date tells: of an interval from its start to its end; of any other date the first and
     * the last day are somewhere within it}
     *
     * @param date  the date, of which {@code ..} is an open end
     */
    public static EdtfSpan of(EdtfDate date) {
        return date.ends == null
                ? between(date, date)
                : new EdtfSpan(
                        date.ends.start(),
                        date.ends.end(),
                        date.toString().startsWith(".."),
                        date.toString().endsWith(".."));
    }

    /**
     * The span from the earliest of some dates to the latest, as far as the days they may mean lie apart.
     *
     * @param dates  the dates
     * @return the span; without dates, one of which nothing is known
     */
    public static EdtfSpan around(Collection<EdtfDate> dates) {
        return of(
                dates.stream().min(EdtfDate.BY_EARLIEST_CONCEIVABLE),
                dates.stream().max(EdtfDate.BY_LATEST_CONCEIVABLE));
    }

    /** {@return this span, which without a first day has been from the beginning of time} */
    public EdtfSpan fromTheBeginning() {
        return since == null ? new EdtfSpan(null, until, true, endless) : this;
    }

    /** {@return this span, which without a last day runs on for ever} */
    public EdtfSpan runningOn() {
        return until == null ? new EdtfSpan(since, null, unbegun, true) : this;
    }

    /** {@return the first day; empty if it is open or not known} */
    public Optional<EdtfDate> since() {
        return Optional.ofNullable(since);
    }

    /** {@return the last day; empty if it is open or not known} */
    public Optional<EdtfDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Whether a day is one of the span.
     *
     * @param day  the day
     * @return how certain that is
     */
    public Certainty covers(LocalDate day) {
        long at = day.toEpochDay();
        return Certainty.of(latestFirst() <= at && at <= earliestLast(), earliestFirst() <= at && at <= latestLast());
    }

    /**
     * Whether a day is in both spans.
     *
     * @param other  the other span
     * @return how certain that is
     */
    public Certainty meets(EdtfSpan other) {
        return Certainty.of(
                latestFirst() <= other.earliestLast() && other.latestFirst() <= earliestLast(),
                earliestFirst() <= other.latestLast() && other.earliestFirst() <= latestLast());
    }

    /**
     * Whether the spans share more than the day on which one ends and the other begins. Those that touch at the stated
     * precision do not for certain: {@code 2013/2020} and {@code 2020/2028} only may.
     *
     * @param other  the other span
     * @return how certain that is
     */
    public Certainty overlaps(EdtfSpan other) {
        return Certainty.of(
                latestFirst() < other.earliestLast() && other.latestFirst() < earliestLast(),
                earliestFirst() < other.latestLast() && other.earliestFirst() < latestLast());
    }

    /**
     * Whether this span ends where another begins: on the same day or on the day before.
     *
     * @param next  the other span
     * @return how certain that is
     */
    public Certainty touches(EdtfSpan next) {
        if (endless || next.unbegun) {
            return Certainty.EXCLUDED;
        }
        return Certainty.of(
                next.latestFirst() - 1 <= earliestLast() && latestLast() <= next.earliestFirst(),
                earliestLast() <= next.latestFirst() && isAtMostADayAfter(next.earliestFirst(), latestLast()));
    }

    private static boolean isAtMostADayAfter(long day, long other) {
        return day <= other || day - 1 == other;
    }

    /**
     * Whether every day of this span is one of another.
     *
     * @param other  the other span
     * @return how certain that is
     */
    public Certainty isWithin(EdtfSpan other) {
        return Certainty.of(
                other.latestFirst() <= earliestFirst() && latestLast() <= other.earliestLast(),
                other.earliestFirst() <= latestFirst()
                        && earliestLast() <= other.latestLast()
                        && meets(other).mayBe());
    }

    /**
     * Whether the span is of so many years or more: {@code 2018-05-14/2020-05-13} is of two, and so is any that ends
     * later.
     *
     * @param years  the years, 0 or more
     * @return how certain that is
     */
    public Certainty lastsAtLeast(int years) {
        return isEndless()
                ? Certainty.CERTAIN
                : Certainty.of(
                        after(latestFirst(), years, -1) <= earliestLast(),
                        after(earliestFirst(), years, -1) <= latestLast());
    }

    /**
     * Whether the span goes on for so many years and beyond the same day after them: {@code 2018-05-14/2020-05-15} does
     * for two years, {@code 2018-05-14/2020-05-14} does not.
     *
     * @param years  the years, 0 or more
     * @return how certain that is
     */
    public Certainty lastsLongerThan(int years) {
        return isEndless()
                ? Certainty.CERTAIN
                : Certainty.of(
                        after(latestFirst(), years, 0) < earliestLast(),
                        after(earliestFirst(), years, 0) < latestLast());
    }

    private boolean isEndless() {
        return endless || unbegun;
    }

    private static long after(long day, int years, int days) {
        boolean bounded = day != Days.NO_FIRST && day != Days.NO_LAST;
        return bounded ? Days.plusMonths(day, 12L * years) + days : day;
    }

    long earliestFirst() {
        return since == null ? Days.NO_FIRST : EdtfComparison.earliestConceivable(since);
    }

    /** The day from which on the span has begun for certain. */
    long latestFirst() {
        if (since == null) {
            return unbegun ? Days.NO_FIRST : Days.NO_LAST;
        }
        return EdtfComparison.latestConceivable(since);
    }

    /** The day up to which the span has not ended for certain. */
    long earliestLast() {
        if (until == null) {
            return endless ? Days.NO_LAST : Days.NO_FIRST;
        }
        return EdtfComparison.earliestConceivable(until);
    }

    long latestLast() {
        return until == null ? Days.NO_LAST : EdtfComparison.latestConceivable(until);
    }

    /** {@return whether the other object is a span with the same ends} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfSpan span
                && Objects.equals(since, span.since)
                && Objects.equals(until, span.until)
                && unbegun == span.unbegun
                && endless == span.endless;
    }

    /** {@return the hash code of the ends} */
    @Override
    public int hashCode() {
        return Objects.hash(since, until, unbegun, endless);
    }

    /** {@return the ends with a slash between, an open one as {@code ..} and one that is not known as nothing} */
    @Override
    public String toString() {
        return text(since, unbegun) + '/' + text(until, endless);
    }

    private static String text(@Nullable EdtfDate end, boolean open) {
        if (end == null) {
            return open ? ".." : "";
        }
        return end.toString();
    }
}
