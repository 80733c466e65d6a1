package org.ngopartnership.examples.ownrules;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RulePages;
import org.ngopartnership.validation.RuleProvider;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;

/**
 * Rules of an application that keeps numbers of the French national register of associations (RNA).
 *
 * <p>All else that is said of them stands on their pages beside this class, {@code pages/RNA-001.md} and {@code pages/RNA-002.md}.
 */
public final class RegisterNumberRules implements RuleProvider {

    private static final Code RNA = Code.of("RNA");
    private static final Optional<Country> FRANCE = Optional.of(Country.of("FR"));
    private static final int DIGITS = 9;

    /** Judged wherever an identifier stands. */
    static final Rule<Identifier> WELL_FORMED = Rule.of(Identifier.class, "RNA-001")
            .check((identifier, context, sink) -> {
                if (identifier.getScheme().equals(RNA) && !isRegisterNumber(identifier.getValue())) {
                    sink.reportValue(DataPath.of("value"), identifier.getValue());
                }
            });

    /** Absent means not known, so that this is no more than a hint. */
    static final Rule<Ngo> KNOWN = Rule.of(Ngo.class, "RNA-002").check((ngo, context, sink) -> {
        if (isFrench(ngo) && ngo.getIdentifiers().stream().noneMatch(RegisterNumberRules::isOfRegister)) {
            sink.report(DataPath.of("identifiers"));
        }
    });

    /** For the service loader. */
    public RegisterNumberRules() {}

    @Override
    public List<Rule<?>> rules() {
        return List.of(WELL_FORMED, KNOWN);
    }

    @Override
    public RulePages pages() {
        return RulePages.beside(RegisterNumberRules.class::getResourceAsStream);
    }

    private static boolean isFrench(Ngo ngo) {
        return ngo.getHeadquarters().flatMap(Location::getCountry).equals(FRANCE);
    }

    private static boolean isOfRegister(Identifier identifier) {
        return identifier.getScheme().equals(RNA);
    }

    private static boolean isRegisterNumber(String value) {
        return value.length() == 1 + DIGITS
                && value.charAt(0) == 'W'
                && value.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }
}
