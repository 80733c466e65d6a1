package org.ngopartnership.validation.toy;

import java.util.List;
import org.ngopartnership.model.Table;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RulePages;
import org.ngopartnership.validation.RuleProvider;

/** Rules on the toys, one of each kind. */
public final class ToyRules implements RuleProvider {

    private static final Rule<ToyText> TEXT_NOT_BLANK = Rule.of(ToyText.class, "TXT-001")
            .check((text, context, sink) -> text.byLanguage().forEach((language, said) -> {
                if (said.isBlank()) {
                    sink.report(DataPath.HERE.key(language), "language", language);
                }
            }));

    private static final Rule<ToyText> TEXT_IN_REQUIRED_LANGUAGES = Rule.of(ToyText.class, "TXT-002")
            .check((text, context, sink) -> {
                for (String language : context.requiredLanguages()) {
                    if (!text.byLanguage().containsKey(language)) {
                        sink.report(DataPath.HERE, "language", language);
                    }
                }
            });

    private static final Rule<ToyClub> NOT_FOUNDED_LATER = Rule.of(ToyClub.class, "CLB-001")
            .check((club, context, sink) -> club.getFounded()
                    .filter(day -> day.isAfter(context.asOf()))
                    .ifPresent(day -> sink.reportValue(DataPath.of("founded"), day, "today", context.asOf())));

    private static final Rule<ToyClub> HAS_PARTNERS = Rule.of(ToyClub.class, "CLB-002")
            .check((club, context, sink) -> {
                if (club.getPartners().isEmpty()) {
                    sink.report(DataPath.of("partners"));
                }
            });

    private static final Rule<ToyClub> OTHER_NAMES_DIFFER = Rule.of(ToyClub.class, "CLB-003")
            .check((club, context, sink) -> {
                for (int i = 0; i < club.getOtherNames().size(); i++) {
                    if (club.getOtherNames().get(i).equals(club.getName())) {
                        sink.report(DataPath.of("otherNames").index(i), "position", i + 1);
                    }
                }
            });

    private static final Rule<ToyPlace> PLACE_NAMED = Rule.of(ToyPlace.class, "PLC-001")
            .check((place, context, sink) -> {
                if (place.getName().byLanguage().isEmpty()) {
                    sink.report(DataPath.HERE);
                }
            });

    private static final Rule<ToyNote> NOTE_SHORT = Rule.of(ToyNote.class, "PLC-002")
            .check((note, context, sink) -> {
                if (note.text().length() > 5) {
                    sink.reportValue(
                            DataPath.of("text"),
                            note.text(),
                            "length",
                            note.text().length());
                }
            });

    private static final Rule<ToyParty> PARTY_SEEN =
            Rule.of(ToyParty.class, "PTY-001").check((party, context, sink) -> sink.report(DataPath.HERE));

    private static final Rule<ToyParty.ByName> PARTY_NAMED = Rule.of(ToyParty.ByName.class, "PTY-002")
            .check((party, context, sink) -> {
                if (party.name().byLanguage().isEmpty()) {
                    sink.report(DataPath.of("name"));
                }
            });

    private static final List<Rule<?>> RULES = List.of(
            TEXT_NOT_BLANK,
            TEXT_IN_REQUIRED_LANGUAGES,
            NOT_FOUNDED_LATER,
            HAS_PARTNERS,
            OTHER_NAMES_DIFFER,
            PLACE_NAMED,
            NOTE_SHORT,
            PARTY_SEEN,
            PARTY_NAMED,
            RuleCatalogue.standard().find("REL-001").orElseThrow(),
            RuleCatalogue.standard().find("REL-002").orElseThrow(),
            Rule.onReading("JSN-001"));

    @Override
    public List<Rule<?>> rules() {
        return RULES;
    }

    @Override
    public List<Table<?, ?>> tables() {
        return List.of(ToyRegistry.TABLE);
    }

    @Override
    public RulePages pages() {
        return RulePages.beside(ToyRules.class::getResourceAsStream);
    }
}
