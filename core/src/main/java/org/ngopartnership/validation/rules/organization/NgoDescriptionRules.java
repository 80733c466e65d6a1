package org.ngopartnership.validation.rules.organization;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.Texts;
import org.ngopartnership.value.Location;

/** Rules on the texts that describe an organization: name, acronym, city, website. */
final class NgoDescriptionRules {

    private static final DataPath NAME = DataPath.of("name");
    private static final DataPath ACRONYM = DataPath.of("acronym");
    private static final DataPath CITY = DataPath.of("headquarters").property("city");
    private static final DataPath WEBSITE = DataPath.of("website");
    private static final int LONGEST_ACRONYM = 15;

    static final Rule<Ngo> NAMED_IN_ITS_OWN_LANGUAGE = Rule.of(Ngo.class, "NGO-002")
            .check((ngo, context, sink) -> {
                Optional<LanguageTag> original = ngo.getOriginalLanguage();
                if (original.isPresent()
                        && !Texts.isBlank(ngo.getName())
                        && !mayBeToldIn(ngo.getName(), primary(original.get()))) {
                    sink.report(NAME, "language", original.get());
                }
            });

    static final Rule<Ngo> CITY_IS_NO_DATE = Rule.of(Ngo.class, "NGO-009").check((ngo, context, sink) -> {
        Optional<Location> seat = ngo.getHeadquarters();
        if (seat.isPresent()) {
            LocalizedText city = seat.get().getCity();
            for (int i = 0; i < city.size(); i++) {
                if (DateFigures.isYearOrDate(city.textAt(i))) {
                    sink.reportValue(CITY.key(city.tagAt(i)), city.textAt(i));
                }
            }
        }
    });

    static final Rule<Ngo> ACRONYM_LOOKS_LIKE_ONE = Rule.of(Ngo.class, "NGO-013")
            .check((ngo, context, sink) -> {
                LocalizedText acronym = ngo.getAcronym();
                for (int i = 0; i < acronym.size(); i++) {
                    String text = acronym.textAt(i);
                    if (isLongerThanAnAcronym(text) || isLowerCaseOnly(text)) {
                        sink.reportValue(ACRONYM.key(acronym.tagAt(i)), text, "longest", LONGEST_ACRONYM);
                    }
                }
            });

    static final Rule<Ngo> WEBSITE_IS_AN_ADDRESS = Rule.of(Ngo.class, "NGO-015").check((ngo, context, sink) -> {
        Optional<String> website = ngo.getWebsite();
        if (website.isPresent() && !WebAddress.isAbsolute(website.get())) {
            sink.reportValue(WEBSITE, website.get());
        }
    });

    static final List<Rule<?>> ALL =
            List.of(NAMED_IN_ITS_OWN_LANGUAGE, CITY_IS_NO_DATE, ACRONYM_LOOKS_LIKE_ONE, WEBSITE_IS_AN_ADDRESS);

    private NgoDescriptionRules() {}

    /** Whether the text is told in the language, or in one that is not said. */
    private static boolean mayBeToldIn(LocalizedText name, String language) {
        return Texts.isToldIn(name, language) || Texts.isToldIn(name, "und") || Texts.isToldIn(name, "mul");
    }

    private static String primary(LanguageTag language) {
        String tag = language.toString();
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    private static boolean isLongerThanAnAcronym(String text) {
        return text.length() > LONGEST_ACRONYM && text.codePointCount(0, text.length()) > LONGEST_ACRONYM;
    }

    /** Whether there are small letters and no others; a script without small letters has none. */
    private static boolean isLowerCaseOnly(String text) {
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                small = true;
            } else if (Character.isLetter(c)) {
                return false;
            }
        }
        return small;
    }
}
