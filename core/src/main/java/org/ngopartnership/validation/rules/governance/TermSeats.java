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
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.time.EdtfSpans;

/** How many seats of a term there are at once, where some are held one after the other. */
final class TermSeats {

    private TermSeats() {}

    /**
     * The most seats that are definitely filled on one day. Where one is left during the term, one without any date may
     * be that of the successor.
     */
    static int mostFilledAtOnce(CommitteeTerm term) {
        List<Seat> filled = term.getSeats().map(SeatList::getItems).orElse(List.of()).stream()
                .filter(seat -> !seat.vacant())
                .toList();
        List<Seat> fromTheBeginning =
                filled.stream().filter(seat -> seat.getSince().isEmpty()).toList();
        int undated = (int) fromTheBeginning.stream()
                .filter(seat -> seat.getUntil().isEmpty())
                .count();
        int left = (int)
                fromTheBeginning.stream().filter(seat -> isLeft(seat, term)).count();
        int most = fromTheBeginning.size() - Math.min(left, undated);
        EdtfSpans all = held(filled);
        EdtfSpans leftInTerm =
                held(filled.stream().filter(seat -> isLeft(seat, term)).toList());
        for (Seat seat : filled) {
            LocalDate day = seat.getSince().flatMap(EdtfDate::latest).orElse(null);
            if (day != null) {
                most = Math.max(most, all.goingOnAfter(day) - Math.min(leftInTerm.goingOnAfter(day), undated));
            }
        }
        return most;
    }

    /** On its last day a seat may be another's. */
    private static EdtfSpans held(List<Seat> seats) {
        return EdtfSpans.of(seats.stream()
                .map(seat -> EdtfSpan.of(seat.getSince(), seat.getUntil())
                        .fromTheBeginning()
                        .runningOn())
                .toList());
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
        return date.filter(certain -> !certain.isQualified())
                .flatMap(bound)
                .orElse(otherwise)
                .toEpochDay();
    }
}
