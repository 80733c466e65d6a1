package org.ngopartnership.validation.rules.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.SymbolFamily;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.PartnershipRecord;

/** Rules on symbols that are declared as UNESCO's. */
final class SymbolRules {

    private static final Set<String> SUBSIDIARIES = Set.of(
            "NGP", "PX", "FA", "CR", "PG", "PRIV", "NOM", "SR", "COM.I", "COM.II", "COM.III", "COM.IV", "COM.V",
            "COM.PRX");

    /** The number alone of a resolution in two parts, or of a decision. */
    private static final Pattern NUMBER_OF_AN_ACT = Pattern.compile("[0-9]{1,3}\\.[0-9]{1,3}");

    static final Rule<PartnershipRecord> IS_A_SYMBOL = Rule.of(PartnershipRecord.class, "COD-001")
            .check(new DeclaredSymbols(symbol -> !symbol.isRecognized()
                    && !symbol.isInAnotherScript()
                    && !OtherSeries.isOf(symbol.text())
                    && !NUMBER_OF_AN_ACT.matcher(symbol.text()).matches()));

    static final Rule<PartnershipRecord> SPACED_AS_USUAL = Rule.of(PartnershipRecord.class, "COD-002")
            .check(new DeclaredSymbols(symbol -> !symbol.isSpacedNormally()));

    static final Rule<PartnershipRecord> ACT_OF_ITS_ORGAN =
            Rule.of(PartnershipRecord.class, "COD-004").check(new DeclaredSymbols(SymbolRules::isActOfAnotherOrgan));

    static final Rule<PartnershipRecord> SUBSIDIARY_KNOWN = Rule.of(PartnershipRecord.class, "COD-005")
            .check(new DeclaredSymbols(symbol -> symbol.subsidiary()
                    .filter(body -> !SUBSIDIARIES.contains(body))
                    .isPresent()));

    static final Rule<PartnershipRecord> LATIN_LETTERS = Rule.of(PartnershipRecord.class, "COD-006")
            .check(new DeclaredSymbols(symbol -> symbol.hasForeignLetters() && symbol.isRecognized()));

    static final List<Rule<?>> ALL =
            List.of(IS_A_SYMBOL, SPACED_AS_USUAL, ACT_OF_ITS_ORGAN, SUBSIDIARY_KNOWN, LATIN_LETTERS);

    private SymbolRules() {}

    /** The Conference resolves, the Board decides. */
    private static boolean isActOfAnotherOrgan(DocumentSymbol symbol) {
        return switch (symbol.kind()) {
            case RESOLUTION, RESOLUTIONS_VOLUME -> symbol.family() == SymbolFamily.EXECUTIVE_BOARD;
            case DECISION, DECISIONS_VOLUME -> symbol.family() != SymbolFamily.EXECUTIVE_BOARD;
            default -> false;
        };
    }
}
