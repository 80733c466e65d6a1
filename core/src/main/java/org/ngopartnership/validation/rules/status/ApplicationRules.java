package org.ngopartnership.validation.rules.status;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.CurrentStatus;
import org.ngopartnership.value.Code;

/** Rules on applications for a status: when, by whom, to whom, and how soon decided. */
final class ApplicationRules {

    private static final DataPath ADDRESSED_TO = DataPath.of("addressedTo");
    private static final DataPath DECIDED = DataPath.of("decision").property("date");
    private static final String DIRECTOR_GENERAL = "DIRECTOR_GENERAL";
    private static final int SOON = 30;
    private static final Period MORE_THAN_SOON = Period.ofDays(SOON + 1);

    static final Rule<Ngo> EXISTS_LONG_ENOUGH = Rule.of(Ngo.class, "APP-001").check((ngo, context, sink) -> {
        Optional<EdtfDate> founded = ngo.getFounded();
        if (founded.isPresent() && ngo.getPredecessors().isEmpty()) {
            List<Partnership> partnerships = ngo.getPartnerships();
            for (int i = 0; i < partnerships.size(); i++) {
                existsLongEnough(founded.get(), partnerships.get(i), i, context.regimes(), sink);
            }
        }
    });

    static final Rule<Application> NOT_DECIDED_AT_ONCE = Rule.of(Application.class, "APP-007")
            .check((application, context, sink) -> {
                Optional<EdtfDate> submitted = application.getSubmitted();
                Optional<EdtfDate> decided = decided(application);
                if (submitted.isPresent()
                        && decided.isPresent()
                        && !decided.get().isDefinitelyBefore(submitted.get())
                        && submitted.get().isDefinitelyLessThan(MORE_THAN_SOON, decided.get())
                        && isToUnesco(application, context.regimes())) {
                    sink.reportValue(DECIDED, decided.get(), "submitted", submitted.get(), "days", SOON);
                }
            });

    static final Rule<Application> ADDRESSED_TO_THE_DIRECTOR_GENERAL = Rule.of(Application.class, "APP-009")
            .check((application, context, sink) -> {
                Optional<Code> to = application.getAddressedTo();
                if (to.isPresent() && !to.get().is(DIRECTOR_GENERAL) && isToUnesco(application, context.regimes())) {
                    sink.reportValue(ADDRESSED_TO, to.get());
                }
            });

    static final Rule<Application> DECIDED_AFTER_SUBMISSION = Rule.of(Application.class, "APP-010")
            .check((application, context, sink) -> {
                Optional<EdtfDate> submitted = application.getSubmitted();
                Optional<EdtfDate> decided = decided(application);
                if (submitted.isPresent()
                        && decided.isPresent()
                        && decided.get().isDefinitelyBefore(submitted.get())) {
                    sink.reportValue(DECIDED, decided.get(), "submitted", submitted.get());
                }
            });

    static final List<Rule<?>> ALL = List.of(
            EXISTS_LONG_ENOUGH, NOT_DECIDED_AT_ONCE, ADDRESSED_TO_THE_DIRECTOR_GENERAL, DECIDED_AFTER_SUBMISSION);

    private ApplicationRules() {}

    private static void existsLongEnough(
            EdtfDate founded, Partnership partnership, int position, Regimes regimes, FindingSink sink) {
        List<Application> applications = partnership.getApplications();
        for (int i = 0; i < applications.size(); i++) {
            Application application = applications.get(i);
            Optional<EdtfDate> submitted = application.getSubmitted();
            OptionalInt years = existenceYears(application, regimes);
            if (submitted.isPresent()
                    && years.isPresent()
                    && isToUnesco(application, regimes)
                    && founded.isDefinitelyLessThan(Period.ofYears(years.getAsInt()), submitted.get())) {
                DataPath at = DataPath.of("partnerships")
                        .index(position)
                        .property("applications")
                        .index(i);
                sink.reportValue(
                        at.property("submitted"), submitted.get(), "founded", founded, "years", years.getAsInt());
            }
        }
    }

    private static OptionalInt existenceYears(Application application, Regimes regimes) {
        Optional<RegimeStatus> status = regimes.status(application.getRegime(), application.getStatus());
        return status.isPresent() ? status.get().getExistenceYears() : OptionalInt.empty();
    }

    private static Optional<EdtfDate> decided(Application application) {
        return application.getDecision().flatMap(Decision::getDate);
    }

    private static boolean isToUnesco(Application application, Regimes regimes) {
        return CurrentStatus.isOfUnesco(application.getRegime(), regimes);
    }
}
