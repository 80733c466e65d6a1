package org.ngopartnership.validation.rules.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;

class AcronymBearersTest {

    private static final LocalizedText FICDC = LocalizedText.fr("FICDC");
    private static final LocalizedText BOTH = LocalizedText.en("IFCCD").fr("FICDC");

    private static Ngo ngo(String id, LocalizedText acronym) {
        return Samples.minimalNgo(ngo -> ngo.id(id).acronym(acronym));
    }

    private static PartnershipRegistry registry(Ngo... ngos) {
        return Samples.minimalRegistry(registry -> registry.ngos(List.of(ngos)));
    }

    @Test
    void theSecondBearerIsReportedWithTheFirst() {
        PartnershipRegistry two = registry(ngo("a", FICDC), ngo("b", BOTH), ngo("c", LocalizedText.en("C")));
        assertThat(Judge.places("NGO-014", two)).containsExactly("/acronym/fr");
        assertThat(Judge.messages("NGO-014", two))
                .containsExactly(
                        "The acronym FICDC is also borne by: a. Check whether the two are one organization, or the"
                                + " acronym of one is mistaken.");
    }

    @Test
    void languagesDoNotTellAcronymsApart() {
        assertThat(Judge.places("NGO-014", registry(ngo("a", BOTH), ngo("b", LocalizedText.en("FICDC")))))
                .containsExactly("/acronym/en");
        assertThat(Judge.messages("NGO-014", registry(ngo("a", BOTH), ngo("b", LocalizedText.en("FICDC")))))
                .allMatch(message -> message.contains("borne by: a."));
        assertThat(Judge.places("NGO-014", registry(ngo("a", BOTH), ngo("b", BOTH))))
                .containsExactly("/acronym/en", "/acronym/fr");
    }

    @Test
    void anOrganizationMayBearItsOwnInSeveralLanguages() {
        LocalizedText same = LocalizedText.en("CIOFF").fr("CIOFF ");
        assertThat(Judge.places("NGO-014", registry(ngo("a", same)))).isEmpty();
        assertThat(Judge.places("NGO-014", registry(ngo("a", same), ngo("b", same))))
                .containsExactly("/acronym/en");
    }

    @Test
    void eachFurtherBearerIsReported() {
        assertThat(Judge.places("NGO-014", registry(ngo("a", FICDC), ngo("b", FICDC), ngo("c", FICDC))))
                .hasSize(2);
    }

    @Test
    void blankOrAbsentIsNoAcronym() {
        assertThat(Judge.places(
                        "NGO-014",
                        registry(
                                ngo("a", LocalizedText.en(" ")),
                                ngo("b", LocalizedText.en(" ")),
                                ngo("c", LocalizedText.empty()),
                                ngo("d", LocalizedText.empty()))))
                .isEmpty();
    }

    @Test
    void whatAnotherWasOnceCalledIsNoAcronymOfIt() {
        OtherName former =
                Samples.otherName(name -> name.kind(OtherNameKind.ACRONYM).text(FICDC));
        Ngo other = Samples.ngo(ngo -> ngo.addOtherNames(former));
        assertThat(Judge.places("NGO-014", registry(ngo("a", FICDC), other))).isEmpty();
    }

    @Test
    void anOrganizationBearsOnTheAcronymOfOneThatItContinues() {
        Ngo before = ngo("a", BOTH);
        Ngo after = ngo("b", BOTH).withPredecessors(Party.name(LocalizedText.en("Society")), Party.id("a"));
        assertThat(Judge.places("NGO-014", registry(before, after))).isEmpty();
        assertThat(Judge.places("NGO-014", registry(after, before))).isEmpty();
        assertThat(Judge.places("NGO-014", registry(before, after.withPredecessors(Party.id("c")))))
                .hasSize(2);
    }

    @Test
    void everyAcronymOfAnOrganizationIsItsOwn() {
        Ngo first = ngo("first", LocalizedText.of("en", "IFCCD", "fr", "FICDC").with("es", "FICDC-ES"))
                .withPredecessors(Party.id("before"));
        for (String acronym : new String[] {"IFCCD", "FICDC", "FICDC-ES"}) {
            PartnershipRegistry registry =
                    registry(ngo("zero", LocalizedText.en("Z")), first, ngo("second", LocalizedText.en(acronym)));
            assertThat(Judge.messages("NGO-014", registry))
                    .singleElement()
                    .asString()
                    .startsWith("The acronym " + acronym + " is also borne by: first.");
            assertThat(Judge.places("NGO-014", registry(first, ngo("before", LocalizedText.en(acronym)))))
                    .as("continued by another as %s", acronym)
                    .isEmpty();
        }
    }

    @Test
    void twoRecordsOfOneIdAreOneOrganization() {
        assertThat(Judge.places("NGO-014", registry(ngo("a", FICDC), ngo("a", FICDC))))
                .isEmpty();
    }
}
