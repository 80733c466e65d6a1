package org.ngopartnership.testkit;

import org.ngopartnership.organization.FieldOfCompetence;
import org.ngopartnership.organization.FounderKind;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.MemberList;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Term;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;

/** Samples of organizations. */
final class NgoSamples {

    private NgoSamples() {}

    static Ngo.Builder full() {
        return Ngo.builder()
                .id("wrs")
                .name(LocalizedText.en("World Reading Society").fr("Société mondiale de lecture"))
                .originalLanguage("fr")
                .acronym(LocalizedText.en("WRS").fr("SML"))
                .addOtherNames(
                        OtherName.builder()
                                .kind(OtherNameKind.FORMER)
                                .text(LocalizedText.en("Reading League").fr("Ligue de la lecture"))
                                .until("1972")
                                .build(),
                        OtherName.builder()
                                .kind(OtherNameKind.VARIANT)
                                .text(LocalizedText.of(
                                        "ar", "الجمعية العالمية للقراءة", "ru", "Всемирное общество чтения"))
                                .build())
                .legalForm("ASSOCIATION")
                .level(Level.INTERNATIONAL)
                .founded("1951")
                .foundedAsStated(LocalizedText.fr("fondée en 1951"))
                .foundedBy(FounderKind.PRIVATE)
                .nonProfit(true)
                .headquarters(Location.builder()
                        .city(LocalizedText.en("Geneva").fr("Genève"))
                        .country("CH")
                        .build())
                .addFields(FieldOfCompetence.ED, FieldOfCompetence.CLT)
                .members(members())
                .website("https://wrs.example.org")
                .email("info@wrs.example.org")
                .addIdentifiers(
                        Identifier.builder().scheme("ROR").value("00x0x0x00").build())
                .addRepresentatives(Mention.builder()
                        .person("Zoë Nuñez-Ødegård")
                        .role(LocalizedText.en("Secretary-General").fr("Secrétaire générale"))
                        .roleCode("SECRETARY_GENERAL")
                        .build())
                .addPartnerships(partnership())
                .addEvidence(Evidence.builder()
                        .path("partnerships/UNESCO")
                        .basis(EvidenceBasis.STATED)
                        .source("https://wrs.example.org/history")
                        .build())
                .putExtensions("acme:crm-id", new ExtensionValue.Text("№ 4711"));
    }

    static Ngo minimal() {
        return Ngo.builder()
                .id("small-library")
                .name(LocalizedText.en("Small Library").fr("Petite Bibliothèque"))
                .build();
    }

    private static MemberList members() {
        return MemberList.builder()
                .total(Count.of(CountQualifier.ABOUT, 40)
                        .withAsStated(LocalizedText.en("some forty").fr("une quarantaine")))
                .addByCountry(
                        MembersInCountry.builder()
                                .country("CH")
                                .count(Count.exactly(3))
                                .build(),
                        MembersInCountry.builder().country("SN").build())
                .build();
    }

    private static Partnership partnership() {
        return Partnership.builder()
                .with("UNESCO")
                .addHistory(consultative(), associate())
                .build();
    }

    private static StatusPeriod consultative() {
        return StatusPeriod.builder()
                .regime("UNESCO_2011")
                .status("CONSULTATIVE")
                .since("2013-05-14")
                .until("2020-04-20")
                .addDecisions(Decision.builder()
                        .act(Act.ADMISSION)
                        .by("DIRECTOR_GENERAL")
                        .date("2013-05-14")
                        .build())
                .build();
    }

    private static StatusPeriod associate() {
        return StatusPeriod.builder()
                .regime("UNESCO_2011")
                .status("ASSOCIATE")
                .since("2020-04-20")
                .term(Term.builder().start("2020-04-20").end("2028-04-20").build())
                .addDecisions(Decision.builder()
                        .act(Act.ADMISSION)
                        .by("EXECUTIVE_BOARD")
                        .recommendedBy("DIRECTOR_GENERAL")
                        .date("2020-04-20")
                        .symbol("209 EX/21")
                        .build())
                .build();
    }
}
