package org.ngopartnership.validation.rules.governance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.time.EdtfDate;

/** How many seats of a term there are at once, where some are held one after the other. */
final class TermSeats {

    private TermSeats() {}

    /**
     * The most seats that are definitely filled on one day. Where one is left during the term, one without any date may
     * be that of the successor.
     */
    static int mostFilledAtOnce(CommitteeTerm term) {
        List<Seat> seats = term.getSeats().map(SeatList::getItems).orElse(List.of());
        int most = filledOn(Optional.empty(), seats, term);
        for (int i = 0; i < seats.size(); i++) {
            Optional<LocalDate> day = seats.get(i).getSince().flatMap(EdtfDate::latest);
            if (day.isPresent()) {
                most = Math.max(most, filledOn(day, seats, term));
            }
        }
        return most;
    }

    /** How many are filled on a day; without it, from the beginning. */
    private static int filledOn(Optional<LocalDate> day, List<Seat> seats, CommitteeTerm term) {
        int filled = 0;
        int left = 0;
        int undated = 0;
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (!seat.vacant() && isHeld(seat, day)) {
                filled++;
                left += isLeft(seat, term) ? 1 : 0;
                undated += seat.getSince().isEmpty() && seat.getUntil().isEmpty() ? 1 : 0;
            }
        }
        return filled - Math.min(left, undated);
    }

    private static boolean isHeld(Seat seat, Optional<LocalDate> day) {
        return day.isPresent()
                ? Spans.holds(seat.getSince(), seat.getUntil(), day.get())
                : seat.getSince().isEmpty();
    }

    private static boolean isLeft(Seat seat, CommitteeTerm term) {
        EdtfDate until = seat.getUntil().orElse(null);
        return until != null
                && (term.getEnd().isEmpty()
                        || until.isDefinitelyBefore(term.getEnd().get()));
    }

    /** The most seats, vacant or not, that may be there on one day; those that definitely follow each other count once. */
    static int mostNamedAtOnce(List<Seat> seats) {
        long[] firstDays = new long[seats.size()];
        long[] lastDays = new long[seats.size()];
        for (int i = 0; i < seats.size(); i++) {
            firstDays[i] = day(seats.get(i).getSince(), EdtfDate::earliest, LocalDate.MIN);
            lastDays[i] = day(seats.get(i).getUntil(), EdtfDate::latest, LocalDate.MAX);
        }
        Arrays.sort(firstDays);
        Arrays.sort(lastDays);
        int most = 0;
        int over = 0;
        for (int begun = 0; begun < firstDays.length; begun++) {
            while (over < begun && lastDays[over] < firstDays[begun]) {
                over++;
            }
            most = Math.max(most, begun + 1 - over);
        }
        return most;
    }

    private static long day(
            Optional<EdtfDate> date, Function<EdtfDate, Optional<LocalDate>> bound, LocalDate otherwise) {
        return date.filter(certain -> !isQualified(certain))
                .flatMap(bound)
                .orElse(otherwise)
                .toEpochDay();
    }

    private static boolean isQualified(EdtfDate date) {
        return date.isUncertain() || date.isApproximate();
    }
}
