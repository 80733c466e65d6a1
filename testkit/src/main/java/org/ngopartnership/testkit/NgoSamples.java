package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.organization.FieldOfCompetence;
import org.ngopartnership.organization.FounderKind;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.MemberList;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Party;

/** Samples of organizations. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class NgoSamples extends StatusSamples {

    NgoSamples() {}

    /** {@return the members in a country, of one category, counted} */
    @SafeVarargs
    public static MembersInCountry membersInCountry(UnaryOperator<MembersInCountry.Builder>... changes) {
        return all(changes)
                .apply(MembersInCountry.builder()
                        .country("CH")
                        .category("INSTITUTIONAL")
                        .count(Count.exactly(3)))
                .build();
    }

    /** {@return a country in which there are members} */
    @SafeVarargs
    public static MembersInCountry minimalMembersInCountry(UnaryOperator<MembersInCountry.Builder>... changes) {
        return all(changes).apply(MembersInCountry.builder().country("SN")).build();
    }

    /** {@return members by country, with a total} */
    @SafeVarargs
    public static MemberList memberList(UnaryOperator<MemberList.Builder>... changes) {
        return all(changes)
                .apply(MemberList.builder().total(count()).addByCountry(membersInCountry(), minimalMembersInCountry()))
                .build();
    }

    /** {@return a list of one country that is not known to be complete} */
    @SafeVarargs
    public static MemberList minimalMemberList(UnaryOperator<MemberList.Builder>... changes) {
        return all(changes)
                .apply(MemberList.builder().addByCountry(minimalMembersInCountry()))
                .build();
    }

    /**
     * {@return an organization with nearly everything that may be said of one: names with accents, seat, members, a
     * consultative status followed by an associate one, evidence and extensions}
     */
    @SafeVarargs
    public static Ngo ngo(UnaryOperator<Ngo.Builder>... changes) {
        return all(changes)
                .apply(Ngo.builder()
                        .id("wrs")
                        .name(LocalizedText.en("World Reading Society").fr("Société mondiale de lecture"))
                        .originalLanguage("fr")
                        .acronym(LocalizedText.en("WRS").fr("SML"))
                        .addOtherNames(otherName(), minimalOtherName())
                        .legalForm("ASSOCIATION")
                        .level(Level.INTERNATIONAL)
                        .founded("1951")
                        .foundedAsStated(LocalizedText.fr("fondée en 1951"))
                        .foundedBy(FounderKind.PRIVATE)
                        .addPredecessors(
                                Party.name(LocalizedText.en("Circle of Readers").fr("Cercle des lecteurs")))
                        .nonProfit(true)
                        .headquarters(location())
                        .addFields(FieldOfCompetence.ED, FieldOfCompetence.CLT)
                        .countriesOfActivity(Count.of(CountQualifier.AT_LEAST, 30))
                        .members(memberList())
                        .website("https://wrs.example.org")
                        .email("info@wrs.example.org")
                        .addIdentifiers(identifier())
                        .addRepresentatives(mention())
                        .addPartnerships(partnership())
                        .addEvidence(evidence(change -> change.path("partnerships/UNESCO")))
                        .putExtensions("acme:crm-id", new ExtensionValue.Text("№ 4711")))
                .build();
    }

    /**
     * {@return an organization of which only what must be said is said, and both names, so that there is no finding
     * at all}
     */
    @SafeVarargs
    public static Ngo minimalNgo(UnaryOperator<Ngo.Builder>... changes) {
        return all(changes)
                .apply(Ngo.builder()
                        .id("small-library")
                        .name(LocalizedText.en("Small Library").fr("Petite Bibliothèque")))
                .build();
    }
}
