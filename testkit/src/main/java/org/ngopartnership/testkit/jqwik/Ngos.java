package org.ngopartnership.testkit.jqwik;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
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

    static Arbitrary<MembersInCountry> membersInCountry() {
        return Builders.withBuilder(MembersInCountry::builder)
                .use(Values.countries())
                .in(MembersInCountry.Builder::country)
                .use(Values.codes())
                .withProbability(0.2)
                .in(MembersInCountry.Builder::category)
                .use(Values.counts())
                .withProbability(0.4)
                .in(MembersInCountry.Builder::count)
                .build(MembersInCountry.Builder::build);
    }

    static Arbitrary<MemberList> memberLists() {
        return Builders.withBuilder(MemberList::builder)
                .use(Values.counts())
                .withProbability(0.4)
                .in(MemberList.Builder::total)
                .use(membersInCountry().list().ofMinSize(1).ofMaxSize(3))
                .in(MemberList.Builder::byCountry)
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
        return Builders.withBuilder(Ngo::builder)
                .use(Values.ids())
                .in(Ngo.Builder::id)
                .use(Texts.names())
                .in(Ngo.Builder::name)
                .use(Arbitraries.of("en", "fr").map(LanguageTag::parse))
                .withProbability(0.4)
                .in(Ngo.Builder::originalLanguage)
                .use(Texts.acronyms())
                .withProbability(0.4)
                .in(Ngo.Builder::acronym)
                .use(Values.otherNames().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Ngo.Builder::otherNames)
                .use(Arbitraries.of("ASSOCIATION", "FOUNDATION", "NETWORK").map(Code::of))
                .withProbability(0.4)
                .in(Ngo.Builder::legalForm)
                .use(Arbitraries.of(Level.INTERNATIONAL, Level.REGIONAL, Level.NATIONAL, Level.LOCAL))
                .withProbability(0.4)
                .in(Ngo.Builder::level)
                .use(Dates.between(1850, 1980))
                .withProbability(0.4)
                .in(Ngo.Builder::founded)
                .use(Arbitraries.just(FounderKind.PRIVATE))
                .withProbability(0.4)
                .in(Ngo.Builder::foundedBy)
                .use(Values.parties().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Ngo.Builder::predecessors)
                .use(Arbitraries.just(true))
                .withProbability(0.4)
                .in(Ngo.Builder::nonProfit)
                .use(Values.locations())
                .withProbability(0.4)
                .in(Ngo.Builder::headquarters)
                .use(Arbitraries.of(FieldOfCompetence.class)
                        .list()
                        .uniqueElements()
                        .ofMaxSize(3))
                .withProbability(0.4)
                .in(Ngo.Builder::fields)
                .use(memberLists())
                .withProbability(0.4)
                .in(Ngo.Builder::members)
                .use(Texts.addresses())
                .withProbability(0.4)
                .in(Ngo.Builder::website)
                .use(Values.ids().map(name -> name + "@example.org"))
                .withProbability(0.4)
                .in(Ngo.Builder::email)
                .use(Values.identifiers().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Ngo.Builder::identifiers)
                .use(Values.mentions().list().ofMaxSize(2))
                .withProbability(0.4)
                .in(Ngo.Builder::representatives)
                .use(Values.evidence().list().ofMaxSize(1))
                .withProbability(0.2)
                .in(Ngo.Builder::evidence)
                .use(Values.extensions())
                .withProbability(0.2)
                .in(Ngo.Builder::extensions)
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
