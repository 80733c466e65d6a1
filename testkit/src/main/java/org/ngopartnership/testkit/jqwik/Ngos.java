package org.ngopartnership.testkit.jqwik;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ngopartnership.organization.FieldOfCompetence;
import org.ngopartnership.organization.FounderKind;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.MemberList;
import org.ngopartnership.organization.MembersInCountry;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Location;

/** Organizations and their parts. */
final class Ngos {

    private Ngos() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(MembersInCountry.class, Ngos::membersInCountry)
                .with(MemberList.class, Ngos::memberLists)
                .with(Ngo.class, Ngos::ngos);
    }

    static Arbitrary<MembersInCountry> membersInCountry() {
        return Parts.of(MembersInCountry::builder)
                .with(Values.countries(), MembersInCountry.Builder::country)
                .seldom(Values.codes(), MembersInCountry.Builder::category)
                .maybe(Values.counts(), MembersInCountry.Builder::count)
                .build(MembersInCountry.Builder::build);
    }

    static Arbitrary<MemberList> memberLists() {
        return Parts.of(MemberList::builder)
                .maybe(Values.counts(), MemberList.Builder::total)
                .with(membersInCountry().list().ofMinSize(1).ofMaxSize(3), MemberList.Builder::byCountry)
                .build(MemberList.Builder::build);
    }

    /** With a partnership or several, and what a partner must be. */
    static Arbitrary<Ngo> ngos() {
        return Combinators.combine(
                        alone(),
                        Statuses.partnerships().optional(0.6),
                        Statuses.others().optional(0.2),
                        Statuses.foundations().optional(0.2))
                .as(Ngos::inPartnership);
    }

    static Arbitrary<Ngo> alone() {
        return Parts.of(Ngo::builder)
                .with(Values.ids(), Ngo.Builder::id)
                .with(Texts.names(), Ngo.Builder::name)
                .maybe(Arbitraries.of("en", "fr").map(LanguageTag::parse), Ngo.Builder::originalLanguage)
                .maybe(Texts.acronyms(), Ngo.Builder::acronym)
                .maybe(Values.otherNames().list().ofMaxSize(2), Ngo.Builder::otherNames)
                .maybe(Arbitraries.of("ASSOCIATION", "FOUNDATION", "NETWORK").map(Code::of), Ngo.Builder::legalForm)
                .maybe(
                        Arbitraries.of(Level.INTERNATIONAL, Level.REGIONAL, Level.NATIONAL, Level.LOCAL),
                        Ngo.Builder::level)
                .maybe(Dates.between(1850, 1980), Ngo.Builder::founded)
                .maybe(Arbitraries.just(FounderKind.PRIVATE), Ngo.Builder::foundedBy)
                .seldom(Values.parties().list().ofMaxSize(1), Ngo.Builder::predecessors)
                .maybe(Arbitraries.just(true), Ngo.Builder::nonProfit)
                .maybe(Values.locations(), Ngo.Builder::headquarters)
                .maybe(
                        Arbitraries.of(FieldOfCompetence.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(3),
                        Ngo.Builder::fields)
                .maybe(memberLists(), Ngo.Builder::members)
                .maybe(Texts.addresses(), Ngo.Builder::website)
                .maybe(Values.ids().map(name -> name + "@example.org"), Ngo.Builder::email)
                .maybe(Values.identifiers().list().ofMaxSize(2), Ngo.Builder::identifiers)
                .maybe(Values.mentions().list().ofMaxSize(2), Ngo.Builder::representatives)
                .seldom(Values.evidence().list().ofMaxSize(1), Ngo.Builder::evidence)
                .seldom(Values.extensions(), Ngo.Builder::extensions)
                .build(Ngo.Builder::build);
    }

    private static Ngo inPartnership(
            Ngo alone, Optional<Partnership> ours, Optional<Partnership> other, Optional<Partnership> foundation) {
        Ngo.Builder ngo = Ngo.builder().from(alone);
        Optional<Partnership> withUnesco = foundation.isPresent() ? foundation : ours;
        if (withUnesco.isEmpty() && other.isEmpty()) {
            return alone;
        }
        withUnesco.ifPresent(ngo::addPartnerships);
        other.ifPresent(ngo::addPartnerships);
        if (foundation.isPresent()) {
            ngo.legalForm("FOUNDATION");
        }
        if (alone.getFields().isEmpty()) {
            ngo.addFields(FieldOfCompetence.ED);
        }
        return ngo.headquarters(alone.getHeadquarters().orElse(SEAT))
                .level(alone.getLevel().filter(level -> level == Level.REGIONAL).orElse(Level.INTERNATIONAL))
                .build();
    }

    private static final Location SEAT = Location.builder().country("CH").build();
}
