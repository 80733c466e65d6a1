package org.ngopartnership.validation.rules.status;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.SymbolFamily;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.reference.Session;
import org.ngopartnership.regime.Regime;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Decision;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.rules.shared.CurrentStatus;

/** Rules on the day up to which a status is applied for. */
final class DeadlineRules {

    private static final DataPath SUBMITTED = DataPath.of("submitted");

    /** Sessions that follow by formula were up to so many months late. */
    private static final int MONTHS_LATE = 6;

    /** The last year whose dates are reckoned with. */
    private static final int LAST_YEAR = 9999;

    static final Rule<Application> SUBMITTED_IN_TIME = Rule.of(Application.class, "APP-006")
            .check((application, context, sink) -> {
                Optional<EdtfDate> submitted = application.getSubmitted();
                Optional<Decision> decision = application.getDecision();
                if (submitted.isPresent()
                        && decision.isPresent()
                        && decision.get().getAct() != Act.RENEWAL
                        && isToUnesco(application, context)) {
                    Optional<MonthDay> deadline = context.regimes()
                            .status(application.getRegime(), application.getStatus())
                            .flatMap(RegimeStatus::getDeadline);
                    if (deadline.isPresent()) {
                        submittedBy(deadline.get(), application, submitted.get(), decision.get(), context, sink);
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(SUBMITTED_IN_TIME);

    private DeadlineRules() {}

    private static boolean isToUnesco(Application application, RuleContext context) {
        return context.regimes()
                .find(application.getRegime())
                .filter(regime -> regime.getOrganization().is(CurrentStatus.UNESCO))
                .isPresent();
    }

    private static void submittedBy(
            MonthDay day,
            Application application,
            EdtfDate submitted,
            Decision decision,
            RuleContext context,
            FindingSink sink) {
        Optional<EdtfDate> stated = decision.getDate();
        Optional<Session> session = stated.isPresent() ? Optional.empty() : session(decision, context);
        Optional<EdtfDate> decided = stated.or(() -> session.map(Session::held));
        Optional<LocalDate> last = decided.flatMap(DeadlineRules::lastDay)
                .map(end -> session.filter(known -> !known.isStated()).isPresent() ? end.plusMonths(MONTHS_LATE) : end);
        if (stated.filter(date -> date.isDefinitelyBefore(submitted)).isPresent()) {
            return; // of a decision before the request APP-010 speaks
        }
        if (last.isEmpty() || mayBeOfTransition(application, decided.orElseThrow(), context)) {
            return;
        }
        LocalDate deadline = day.atYear(Math.max(last.get().getYear() - 1, Year.MIN_VALUE));
        if (submitted.isDefinitelyAfter(deadline)) {
            String decidedOn = stated.map(EdtfDate::toString)
                    .orElseGet(
                            () -> decision.getSymbol().map(DocumentSymbol::text).orElseThrow());
            sink.reportValue(SUBMITTED, submitted, "decided", decidedOn, "deadline", deadline);
        }
    }

    /** The session of the Executive Board whose symbol the decision bears. */
    private static Optional<Session> session(Decision decision, RuleContext context) {
        return decision.getSymbol()
                .filter(symbol -> symbol.family() == SymbolFamily.EXECUTIVE_BOARD
                        && symbol.session().isPresent())
                .flatMap(symbol ->
                        context.reference().sessions().board(symbol.session().getAsInt()));
    }

    /** The last day that a date may mean, with the unit by which one that is not certain may be wrong. */
    private static Optional<LocalDate> lastDay(EdtfDate date) {
        Optional<LocalDate> last = date.latest();
        if (last.isPresent() && date.isQualified()) {
            LocalDate day = last.get();
            while (day.getYear() < LAST_YEAR && !date.isDefinitelyBefore(day.plusDays(1))) {
                day = LocalDate.of(day.getYear() + 1, Month.DECEMBER, 31);
            }
            return Optional.of(day);
        }
        return last;
    }

    /** The statuses of the transition into a regime were not applied for. */
    private static boolean mayBeOfTransition(Application application, EdtfDate decided, RuleContext context) {
        return context.regimes()
                .find(application.getRegime())
                .flatMap(Regime::getTransition)
                .filter(transition -> !decided.isDefinitelyAfter(transition))
                .isPresent();
    }
}
