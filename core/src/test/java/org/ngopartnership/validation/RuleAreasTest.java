package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ngopartnership.language.ReportLanguage;

class RuleAreasTest {

    @Test
    void everyAreaHasATitleInBothLanguages() {
        Set<String> areas = RuleCatalogue.standard().areas();

        assertThat(areas).contains("NGO", "PST");
        assertThat(areas).allSatisfy(area -> {
            assertThat(RuleAreas.title(area, ReportLanguage.ENGLISH))
                    .get()
                    .asString()
                    .isNotBlank();
            assertThat(RuleAreas.title(area, ReportLanguage.FRENCH))
                    .get()
                    .asString()
                    .isNotBlank();
        });
    }

    @Test
    void theTitleIsInTheLanguageAskedFor() {
        assertThat(RuleAreas.title("LC", ReportLanguage.ENGLISH)).contains("Liaison Committee");
        assertThat(RuleAreas.title("LC", ReportLanguage.FRENCH)).contains("Comité de liaison");
    }

    @Test
    void anAreaOfSomebodyElseHasNone() {
        assertThat(RuleAreas.title("TOY", ReportLanguage.ENGLISH)).isEmpty();
    }
}
