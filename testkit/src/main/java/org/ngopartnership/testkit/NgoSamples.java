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
class NgoSamples extends StatusSamples {

    NgoSamples() {}

    /**
     * The members in a country, of one category, counted.
     *
     * @return the members in country
     */
    public static MembersInCountry membersInCountry() {
        return membersInCountry(sample -> sample);
    }

    /**
     * The members in country of {@link #membersInCountry()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed members in country
     */
    public static MembersInCountry membersInCountry(UnaryOperator<MembersInCountry.Builder> changes) {
        return changes.apply(MembersInCountry.builder()
                        .country("CH")
                        .category("INSTITUTIONAL")
                        .count(Count.exactly(3)))
                .build();
    }

    /**
     * A country in which there are members.
     *
     * @return the members in country
     */
    public static MembersInCountry minimalMembersInCountry() {
        return minimalMembersInCountry(sample -> sample);
    }

    /**
     * The members in country of {@link #minimalMembersInCountry()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed members in country
     */
    public static MembersInCountry minimalMembersInCountry(UnaryOperator<MembersInCountry.Builder> changes) {
        return changes.apply(MembersInCountry.builder().country("SN")).build();
    }

    /**
     * Members by country, with a total.
     *
     * @return the member list
     */
    public static MemberList memberList() {
        return memberList(sample -> sample);
    }

    /**
     * The member list of {@link #memberList()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed member list
     */
    public static MemberList memberList(UnaryOperator<MemberList.Builder> changes) {
        return changes.apply(
                        MemberList.builder().total(count()).addByCountry(membersInCountry(), minimalMembersInCountry()))
                .build();
    }

    /**
     * A list of one country that is not known to be complete.
     *
     * @return the member list
     */
    public static MemberList minimalMemberList() {
        return minimalMemberList(sample -> sample);
    }

    /**
     * The member list of {@link #minimalMemberList()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed member list
     */
    public static MemberList minimalMemberList(UnaryOperator<MemberList.Builder> changes) {
        return changes.apply(MemberList.builder().addByCountry(minimalMembersInCountry()))
                .build();
    }

    /**
     * An organization with nearly everything that may be said of one: names with accents, seat, members, a consultative
     * status followed by an associate one, evidence and extensions.
     *
     * @return the organization
     */
    public static Ngo ngo() {
        return ngo(sample -> sample);
    }

    /**
     * The organization of {@link #ngo()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed organization
     */
    public static Ngo ngo(UnaryOperator<Ngo.Builder> changes) {
        return changes.apply(Ngo.builder()
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
     * An organization of which only what must be said is said, and both names, so that there is no finding at all.
     *
     * @return the organization
     */
    public static Ngo minimalNgo() {
        return minimalNgo(sample -> sample);
    }

    /**
     * The organization of {@link #minimalNgo()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed organization
     */
    public static Ngo minimalNgo(UnaryOperator<Ngo.Builder> changes) {
        return changes.apply(Ngo.builder()
                        .id("small-library")
                        .name(LocalizedText.en("Small Library").fr("Petite Bibliothèque")))
                .build();
    }
}
