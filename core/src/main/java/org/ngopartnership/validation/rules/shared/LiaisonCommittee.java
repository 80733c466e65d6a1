package org.ngopartnership.validation.rules.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.reference.StandingCommittee;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfPrecision;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;

/**
 * The NGO-UNESCO Liaison Committee, by what is laid down for it. Other committees have other rules, so it is known by its
 * code, and one without a code by its names.
 *
 * @param laidDown  what is laid down for it
 */
public record LiaisonCommittee(StandingCommittee laidDown) {

    private static final Code CODE = Code.of("LIAISON_COMMITTEE");

    /** The Liaison Committee as the reference data have it; empty if they have none. */
    public static Optional<LiaisonCommittee> in(RuleContext context) {
        return context.reference().committees().find(CODE).map(LiaisonCommittee::new);
    }

    /** The terms of a committee of which the rules are known: none if it is another one, nor before the directives. */
    public static void eachTerm(Committee committee, RuleContext context, TermCheck check) {
        LiaisonCommittee known = in(context).orElse(null);
        if (known != null && known.is(committee)) {
            List<CommitteeTerm> terms = committee.getTerms();
            for (int i = 0; i < terms.size(); i++) {
                if (!known.isBefore(terms.get(i))) {
                    check.check(terms.get(i), DataPath.of("terms").index(i), known.laidDown());
                }
            }
        }
    }

    /** Takes a term with its place and what is laid down for it. */
    public interface TermCheck {
        void check(CommitteeTerm term, DataPath at, StandingCommittee laidDown);
    }

    /** Whether a committee bears the code; without any, whether a name or another name says the words. */
    public boolean is(Committee committee) {
        if (committee.getCode().isPresent()) {
            return committee.getCode().get().equals(laidDown.code());
        }
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

    /** Whether a party that is told by a code or a name may be the committee; one told by its id always may. */
    public boolean mayBe(Party party) {
        if (party instanceof Party.ByCode body) {
            return body.code().equals(laidDown.code());
        }
        if (party instanceof Party.ByName named) {
            return isNamedIn(named.name())
                    || !Texts.isToldIn(named.name(), "en") && !Texts.isToldIn(named.name(), "fr");
        }
        return true;
    }

    private boolean isNamedIn(LocalizedText text) {
        for (int i = 0; i < text.size(); i++) {
            if (text.textAt(i).toLowerCase(Locale.ROOT).contains(laidDown.shortName())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSoNamed(LocalizedText name) {
        for (int i = 0; i < name.size(); i++) {
            String text = name.textAt(i).toLowerCase(Locale.ROOT);
            if (laidDown.words().stream().allMatch(text::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term definitely began before the directives, of whose committee alone the rules are known. */
    public boolean isBefore(CommitteeTerm term) {
        return term.getStart()
                .or(term::getEnd)
                .filter(date -> date.isDefinitelyBefore(laidDown.since()))
                .isPresent();
    }

    /**
     * Whether a term may last its months at the stated precision. The conferences that begin and end it move by some
     * days from edition to edition, so a month is allowed; a term given by years may count its last year or not.
     */
    public static boolean mayLastItsMonths(CommitteeTerm term, StandingCommittee laidDown) {
        Optional<EdtfDate> start = term.getStart();
        Optional<EdtfDate> end = term.getEnd();
        if (start.isEmpty() || end.isEmpty() || !isPlain(start.get()) || !isPlain(end.get())) {
            return true;
        }
        LocalDate last = end.get().latest().orElseThrow();
        long longest = ChronoUnit.MONTHS.between(
                start.get().earliest().orElseThrow(), last.equals(LocalDate.MAX) ? last : last.plusDays(1));
        long unit = Math.max(months(start.get()), months(end.get()));
        return longest >= laidDown.months() - 1 && longest <= laidDown.months() + 1 + unit;
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
