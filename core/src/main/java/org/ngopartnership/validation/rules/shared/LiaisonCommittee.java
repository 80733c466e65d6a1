package org.ngopartnership.validation.rules.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfPrecision;
import org.ngopartnership.value.OtherName;

/**
 * The NGO-UNESCO Liaison Committee: ten organizations for two years, one from each region at least, and a person in the
 * chair. Other committees have other rules, so it is known by its name.
 */
public final class LiaisonCommittee {

    /** How many organizations have a seat. */
    public static final int SEATS = 10;

    /** When the directives in force were adopted. */
    public static final EdtfDate DIRECTIVES = EdtfDate.parse("2011-11");

    private static final long MONTHS = 24;

    private LiaisonCommittee() {}

    /** Whether a name or another name of the committee says "liaison" and "UNESCO", as all that were seen do. */
    public static boolean is(Committee committee) {
        if (isSoNamed(committee.getName())) {
            return true;
        }
        List<OtherName> otherNames = committee.getOtherNames();
        for (int i = 0; i < otherNames.size(); i++) {
            if (isSoNamed(otherNames.get(i).getText())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text names a committee of that kind, be it by its short name only. */
    public static boolean isNamedIn(LocalizedText text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.textAt(i).toLowerCase(Locale.ROOT).contains("liaison")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSoNamed(LocalizedText name) {
        for (int i = 0; i < name.size(); i++) {
            String text = name.textAt(i).toLowerCase(Locale.ROOT);
            if (text.contains("liaison") && text.contains("unesco")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term definitely began before the directives of 2011, of whose committee alone the rules are known. */
    public static boolean isBeforeDirectives(CommitteeTerm term) {
        return term.getStart()
                .or(term::getEnd)
                .filter(date -> date.isDefinitelyBefore(DIRECTIVES))
                .isPresent();
    }

    /**
     * Whether a term may last two years at the stated precision. The conferences that begin and end it move by some
     * days from edition to edition, so a month is allowed; a term given by years may count its last year or not.
     */
    public static boolean mayLastTwoYears(CommitteeTerm term) {
        Optional<EdtfDate> start = term.getStart();
        Optional<EdtfDate> end = term.getEnd();
        if (start.isEmpty() || end.isEmpty() || !isPlain(start.get()) || !isPlain(end.get())) {
            return true;
        }
        LocalDate last = end.get().latest().orElseThrow();
        long longest = ChronoUnit.MONTHS.between(
                start.get().earliest().orElseThrow(), last.equals(LocalDate.MAX) ? last : last.plusDays(1));
        long unit = Math.max(months(start.get()), months(end.get()));
        return longest >= MONTHS - 1 && longest <= MONTHS + 1 + unit;
    }

    private static boolean isPlain(EdtfDate date) {
        return !date.isInterval()
                && !date.isQualified()
                && months(date) >= 0
                && date.earliest().isPresent()
                && date.latest().isPresent();
    }

    private static int months(EdtfDate date) {
        EdtfPrecision precision = date.precision();
        return switch (precision) {
            case DAY -> 0;
            case MONTH -> 1;
            case YEAR -> 12;
            default -> -1;
        };
    }
}
