package org.ngopartnership.validation.rules.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.validation.Check;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.rules.shared.CurrentStatus;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;

/**
 * Judges the symbols that are declared as UNESCO's: in the decisions of a partnership with UNESCO, and of a document, with its
 * versions, that UNESCO or one of its two organs issued.
 */
final class DeclaredSymbols implements Check<PartnershipRecord> {

    private static final Set<String> ISSUERS = Set.of(CurrentStatus.UNESCO, "GENERAL_CONFERENCE", "EXECUTIVE_BOARD");

    private final Predicate<DocumentSymbol> wrong;

    DeclaredSymbols(Predicate<DocumentSymbol> wrong) {
        this.wrong = wrong;
    }

    @Override
    public void check(PartnershipRecord judged, RuleContext context, FindingSink sink) {
        if (judged instanceof Ngo ngo) {
            List<Partnership> partnerships = ngo.getPartnerships();
            for (int i = 0; i < partnerships.size(); i++) {
                if (partnerships.get(i).getWith().is(CurrentStatus.UNESCO)) {
                    inPartnership(partnerships.get(i), i, sink);
                }
            }
        } else if (judged instanceof BilingualDocument document && isUnesco(document.getIssuer())) {
            judge(document.getSymbol(), () -> DataPath.HERE, sink);
            List<DocumentVersion> versions = document.getVersions();
            for (int i = 0; i < versions.size(); i++) {
                int at = i;
                judge(versions.get(i).getSymbol(), () -> DataPath.of("versions").index(at), sink);
            }
        }
    }

    private void inPartnership(Partnership partnership, int position, FindingSink sink) {
        List<StatusPeriod> history = partnership.getHistory();
        for (int i = 0; i < history.size(); i++) {
            StatusPeriod period = history.get(i);
            int at = i;
            inDecisions(period.getDecisions(), () -> in(position, "history", at), sink);
            List<Suspension> suspensions = period.getSuspensions();
            for (int j = 0; j < suspensions.size(); j++) {
                int rest = j;
                inDecisions(
                        suspensions.get(j).getDecisions(),
                        () -> in(position, "history", at)
                                .property("suspensions")
                                .index(rest),
                        sink);
            }
        }
        List<Application> applications = partnership.getApplications();
        for (int i = 0; i < applications.size(); i++) {
            int at = i;
            judge(
                    applications.get(i).getDecision().flatMap(Decision::getSymbol),
                    () -> in(position, "applications", at).property("decision"),
                    sink);
        }
    }

    private static DataPath in(int partnership, String list, int position) {
        return DataPath.of("partnerships").index(partnership).property(list).index(position);
    }

    private void inDecisions(List<Decision> decisions, Supplier<DataPath> holder, FindingSink sink) {
        for (int i = 0; i < decisions.size(); i++) {
            int at = i;
            judge(
                    decisions.get(i).getSymbol(),
                    () -> holder.get().property("decisions").index(at),
                    sink);
        }
    }

    private void judge(Optional<DocumentSymbol> symbol, Supplier<DataPath> holder, FindingSink sink) {
        if (symbol.isPresent() && wrong.test(symbol.get())) {
            sink.reportValue(
                    holder.get().property("symbol"),
                    symbol.get(),
                    "normal",
                    symbol.get().normalForm(),
                    "subsidiary",
                    symbol.get().subsidiary().orElse(""));
        }
    }

    private static boolean isUnesco(Optional<Party> issuer) {
        if (issuer.orElse(null) instanceof Party.ByCode known) {
            return ISSUERS.contains(known.code().text());
        }
        return issuer.orElse(null) instanceof Party.ByName named
                && named.name().asMap().containsValue(CurrentStatus.UNESCO);
    }
}
