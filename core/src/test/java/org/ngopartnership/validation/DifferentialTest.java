package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.validation.toy.ToySamples.DAY;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ngopartnership.validation.toy.ToyClub;
import org.ngopartnership.validation.toy.ToyNote;
import org.ngopartnership.validation.toy.ToyParty;
import org.ngopartnership.validation.toy.ToyPlace;
import org.ngopartnership.validation.toy.ToyRegistry;
import org.ngopartnership.validation.toy.ToyRules;
import org.ngopartnership.validation.toy.ToySamples;
import org.ngopartnership.validation.toy.ToyText;

class DifferentialTest {

    private static final Differential BOTH = Differential.of(RuleCatalogue.of(List.of(new ToyRules())), DAY);

    @Provide
    Arbitrary<ToyClub> clubs() {
        return ToySamples.clubs();
    }

    @Provide
    Arbitrary<ToyRegistry> registries() {
        return ToySamples.registries();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void clubsAreJudgedAlikeBothWays(@ForAll("clubs") ToyClub club) {
        BOTH.check(club);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void registriesAreJudgedAlikeBothWays(@ForAll("registries") ToyRegistry registry) {
        BOTH.check(registry);
    }

    @Test
    void findingsStandAtPropertyPositionAndKey() {
        ToyText blank = ToyText.of(Map.of("fr", " "));
        ToyClub club = ToyClub.builder()
                .from(ToySamples.valid("a"))
                .name(blank)
                .otherNames(List.of(ToyText.of(Map.of("en", "x")), blank))
                .seat(ToyPlace.builder()
                        .name(ToyText.of(Map.of()))
                        .addInside(ToyPlace.builder()
                                .name(blank)
                                .putNotes("a/b", new ToyNote("{length} is long"))
                                .build())
                        .build())
                .addPartners(new ToyParty.ByName(ToyText.of(Map.of())))
                .build();

        assertThat(BOTH.check(club))
                .contains(
                        "TXT-001|ERROR|/name/fr|The text in fr is blank.",
                        "TXT-001|ERROR|/otherNames/1/fr|Le texte en langue fr est vide.",
                        "CLB-003|WARNING|/otherNames/1|The other name no. 2 is the name itself.",
                        "PLC-001|ERROR|/seat|The place has no name.",
                        "TXT-001|ERROR|/seat/inside/0/name/fr|The text in fr is blank.",
                        "PLC-002|INFO|/seat/inside/0/notes/a~1b/text|“{length} is long” is long: 16 characters.",
                        "PTY-001|INFO|/partners/0|A party stands here.",
                        "PTY-002|ERROR|/partners/0/name|The party has no name.")
                .hasSize(2 * 8);
    }
}
