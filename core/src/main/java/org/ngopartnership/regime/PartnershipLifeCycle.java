package org.ngopartnership.regime;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.Standing;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Term;
import org.ngopartnership.time.Certainty;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.EvidenceBasis;

/**
 * The life of a partnership: what status it had on a day, what followed what, when a term ends, what is due next.
 *
 * <pre>{@code
 * PartnershipLifeCycle life = PartnershipLifeCycle.of(ngo.partnershipWith("UNESCO").orElseThrow());
 * life.statusOn(day).map(Standing::inForce);
 * life.nextDeadline(day).map(Deadline::date);
 * }</pre>
 *
 * <p>Answers are as certain as the dates behind them; what is not stated is not known. The acts that may follow each other
 * are listed by {@link Act#next()}; terms, ranks and years of waiting come from the regimes. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class PartnershipLifeCycle {

    private final Partnership partnership;
    private final Regimes regimes;
    private final Function<RegimeStatus, Optional<MonthDay>> applyingBy;

    private PartnershipLifeCycle(
            Partnership partnership, Regimes regimes, Function<RegimeStatus, Optional<MonthDay>> applyingBy) {
        this.partnership = partnership;
        this.regimes = regimes;
        this.applyingBy = applyingBy;
    }

    /**
     * {@return the life cycle of a partnership under the standard regimes}
     *
     * @param partnership  the partnership
     */
    public static PartnershipLifeCycle of(Partnership partnership) {
        return of(partnership, Regimes.standard());
    }

    /**
     * {@return the life cycle of a partnership under some regimes}
     *
     * @param partnership  the partnership
     * @param regimes  the regimes
     */
    public static PartnershipLifeCycle of(Partnership partnership, Regimes regimes) {
        return new PartnershipLifeCycle(partnership, regimes, RegimeStatus::getDeadline);
    }

    /**
     * {@return this life cycle with the days by which statuses are applied for, to be decided on in the year after}
     *
     * @param deadline  gives the day of the year for a status; empty where one may apply at any time
     */
    public PartnershipLifeCycle applyingBy(Function<RegimeStatus, Optional<MonthDay>> deadline) {
        return new PartnershipLifeCycle(partnership, regimes, deadline);
    }

    /**
     * The status on a day.
     *
     * @param day  the day
     * @return of the periods that may cover the day the one that began last, with how certain that is; empty if the
     *     stated dates exclude the day from all
     */
    public Optional<Standing> statusOn(LocalDate day) {
        return partnership.standingsOn(day).stream().findFirst();
    }

    /**
     * Whether any status was in force on a day.
     *
     * @param day  the day
     * @return how certain that is; {@link Certainty#EXCLUDED} only if the history is said to be complete
     */
    public Certainty isPartnerOn(LocalDate day) {
        Certainty unstated = partnership.isHistoryComplete() ? Certainty.EXCLUDED : Certainty.POSSIBLE;
        return partnership.standingsOn(day).stream()
                .map(Standing::inForce)
                .min(Comparator.naturalOrder())
                .filter(known -> known.compareTo(unstated) < 0)
                .orElse(unstated);
    }

    /**
     * The decisions that certainly came one after the other, with none stated that may lie between.
     *
     * @return the pairs, in the order of the history; those that are not {@link Succession#isUsual() usual} contradict
     *     each other, or an act between them went unstated
     */
    public List<Succession> successions() {
        List<Decision> acts = decisions().distinct().toList();
        List<Succession> successions = new ArrayList<>();
        for (Decision earlier : acts) {
            for (Decision later : acts) {
                if (isBefore(earlier, later)
                        && acts.stream().allMatch(other -> isOutside(other, new Succession(earlier, later)))) {
                    successions.add(new Succession(earlier, later));
                }
            }
        }
        return List.copyOf(successions);
    }

    /**
     * The end of the term of the current status.
     *
     * <p>The stated end of the term is taken, unless a renewal certainly came after it. Else, if the regime grants the
     * status for a number of years, they are counted from the last admission or renewal, or else from the start of the
     * term or of the period; the sources leave open whether a new term begins with the decision or with the end of the
     * last term. That a term ends does not end the status.
     *
     * @param asOf  what counts as today; later decisions are passed
     * @return the end; empty if there is no status, or nothing says when its term ends
     */
    public Optional<TermEnd> expiresOn(LocalDate asOf) {
        return statusOn(asOf)
                .map(Standing::period)
                .flatMap(period -> statedEnd(period, asOf).or(() -> inferredEnd(period, asOf)));
    }

    /**
     * The next thing that has to be done in time.
     *
     * @param asOf  what counts as today
     * @return the first of {@link #deadlines(LocalDate)}
     */
    public Optional<Deadline> nextDeadline(LocalDate asOf) {
        return deadlines(asOf).stream().findFirst();
    }

    /**
     * What has to be done in time: the renewal of the current status before its term ends, and the applications for
     * closer ones, in the first year in which the regime's years of waiting may be over when they are decided on.
     *
     * @param asOf  what counts as today
     * @return the deadlines that are not certainly past, by their earliest days
     */
    public List<Deadline> deadlines(LocalDate asOf) {
        return Stream.concat(
                        expiresOn(asOf).map(PartnershipLifeCycle::renewal).stream(),
                        statusOn(asOf).map(Standing::period).stream().flatMap(held -> applications(held, asOf)))
                .filter(deadline -> deadline.isAheadOn(asOf).mayBe())
                .sorted(Comparator.comparing(Deadline::date, EdtfDate.BY_EARLIEST))
                .toList();
    }

    private Stream<Decision> decisions() {
        return partnership.getHistory().stream()
                .flatMap(period -> Stream.concat(
                        period.getDecisions().stream(),
                        period.getSuspensions().stream().flatMap(rest -> rest.getDecisions().stream())));
    }

    private static boolean isBefore(Decision one, Decision other) {
        return one.getDate()
                .flatMap(date -> other.getDate().filter(date::isDefinitelyBefore))
                .isPresent();
    }

    private static boolean isOutside(Decision decision, Succession pair) {
        return decision.equals(pair.earlier())
                || decision.equals(pair.later())
                || isBefore(decision, pair.earlier())
                || isBefore(pair.later(), decision);
    }

    private static Optional<TermEnd> statedEnd(StatusPeriod period, LocalDate asOf) {
        return period.getTerm()
                .flatMap(Term::getEnd)
                .filter(end -> grants(period, asOf).noneMatch(grant -> grant.isDefinitelyAfter(end)))
                .map(end -> new TermEnd(period, end, EvidenceBasis.STATED));
    }

    private Optional<TermEnd> inferredEnd(StatusPeriod period, LocalDate asOf) {
        return regimes.status(period.getRegime(), period.getStatus())
                .filter(status -> status.getTermYears().isPresent())
                .flatMap(status -> lastGrant(period, asOf)
                        .flatMap(grant -> grant.plusYears(status.getTermYears().getAsInt())))
                .map(end -> new TermEnd(period, end, EvidenceBasis.INFERRED));
    }

    private static Optional<EdtfDate> lastGrant(StatusPeriod period, LocalDate asOf) {
        return Stream.concat(period.getTerm().flatMap(Term::getStart).stream(), grants(period, asOf))
                .reduce((last, next) -> next.isDefinitelyAfter(last) ? next : last)
                .or(period::getSince);
    }

    /** The dates of admissions and renewals that are not certainly to come. */
    private static Stream<EdtfDate> grants(StatusPeriod period, LocalDate asOf) {
        return period.getDecisions().stream()
                .filter(decision -> decision.getAct() == Act.ADMISSION || decision.getAct() == Act.RENEWAL)
                .flatMap(decision -> decision.getDate().stream())
                .filter(date -> !date.isDefinitelyAfter(asOf));
    }

    private static Deadline renewal(TermEnd end) {
        StatusPeriod period = end.period();
        return new Deadline(Deadline.Kind.RENEWAL, period.getRegime(), period.getStatus(), end.date(), end.basis());
    }

    private Stream<Deadline> applications(StatusPeriod held, LocalDate asOf) {
        int rank = regimes.status(held.getRegime(), held.getStatus())
                .map(RegimeStatus::getRank)
                .orElse(Integer.MAX_VALUE);
        return regimes.find(held.getRegime()).stream()
                .flatMap(regime -> regime.getStatuses().stream())
                .filter(status -> status.getRank() > rank)
                .flatMap(status -> applyingBy.apply(status).stream()
                        .map(by -> new Deadline(
                                Deadline.Kind.APPLICATION,
                                held.getRegime(),
                                status.getCode(),
                                EdtfDate.of(applicationDay(status, by, asOf)),
                                EvidenceBasis.INFERRED)));
    }

    private LocalDate applicationDay(RegimeStatus status, MonthDay by, LocalDate asOf) {
        Period waiting = Period.ofYears(status.getPriorYears().orElse(0));
        Optional<EdtfDate> heldSince = earliestStatus(asOf);
        int year = by.atYear(asOf.getYear()).isBefore(asOf) ? asOf.getYear() + 1 : asOf.getYear();
        while (isTooShort(heldSince, waiting, year + 1)) {
            year++;
        }
        return by.atYear(year);
    }

    private static boolean isTooShort(Optional<EdtfDate> heldSince, Period waiting, int yearOfDecision) {
        return heldSince
                .filter(since -> since.isDefinitelyLessThan(waiting, EdtfDate.ofYear(yearOfDecision)))
                .isPresent();
    }

    /** The earliest stated start of a status, of any regime. */
    private Optional<EdtfDate> earliestStatus(LocalDate asOf) {
        return partnership.getHistory().stream()
                .flatMap(period -> period.getSince().stream())
                .filter(since -> !since.isDefinitelyAfter(asOf))
                .min(EdtfDate.BY_EARLIEST);
    }
}
