package org.ngopartnership.examples.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.value.EvidenceBasis.INFERRED;
import static org.ngopartnership.value.EvidenceBasis.STATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatBasis;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.governance.SeatQuota;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

/** The Liaison Committee: what it is made of, and every term that is known. */
class LiaisonCommitteeTest {

    private final Committee committee = World.record(Committee.class, "liaison-committee");

    @Test
    void tenSeatsFourAndSix() {
        assertThat(committee.getQuotas())
                .extracting(quota -> quota.getBasis().map(SeatBasis::name).orElse("-") + " "
                        + quota.getEachRegionOf().map(RegionScheme::name).orElse("-") + " "
                        + quota.getCount().getValue().orElse(0))
                .containsExactly("- - 10", "ASSOCIATE - 4", "CONSULTATIVE - 6", "- ELECTORAL 1");
        SeatQuota region = committee.getQuotas().get(3);
        assertThat(region.getCount().getQualifier()).isEqualTo(CountQualifier.AT_LEAST);
        assertThat(World.cites(committee, "quotas/0", STATED)).isTrue();
        assertThat(World.cites(committee, "quotas/3/eachRegionOf", INFERRED)).isTrue();
    }

    @Test
    void namesAndSeat() {
        assertThat(committee.getName())
                .isEqualTo(LocalizedText.en("NGO-UNESCO Liaison Committee").fr("Comité de liaison ONG-UNESCO"));
        assertThat(committee.getOtherNames())
                .extracting(name -> name.getText().get("en").orElse(""))
                .containsExactly("Liaison Committee", "UNESCO-NGO Liaison Committee");
        assertThat(committee.getHeadquarters().orElseThrow().getVenue().get("fr"))
                .contains("1, rue Miollis");
        assertThat(World.cites(committee, "headquarters", STATED)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2009-2010 | Bernard Loing              |            | INFERRED
            2011-2012 | Bernard Loing              | icngo-2010 | STATED
            2013-2014 | Patrick Gallaud            | icngo-2012 | STATED
            2015-2016 | Martine Lévy               | icngo-2014 | STATED
            2017-2018 | Philippe Beaussant         | icngo-2016 | STATED
            2019-2020 | Marie-Claude Machon-Honoré | icngo-2018 | STATED
            2021-2022 | Davide Grosso              | icngo-2020 | STATED
            2023-2024 | Nick Newland               | icngo-2022 | STATED
            """)
    void termsOfTwoYears(String id, String chair, String electedBy, EvidenceBasis basis) {
        CommitteeTerm term = World.term(id);
        assertThat(term.getStart()).contains(EdtfDate.parse(id.substring(0, 4)));
        assertThat(term.getEnd()).contains(EdtfDate.parse(id.substring(5)));
        assertThat(term.getChair().orElseThrow().getPerson()).contains(chair);
        assertThat(term.getElectedBy().map(RecordRef::id).orElse(null)).isEqualTo(electedBy);
        assertThat(term.getChairOrganization()).isEmpty();
        assertThat(World.cites(committee, "terms/" + id + "/start")).isTrue();
        assertThat(World.cites(committee, "terms/" + id + "/end")).isTrue();
        assertThat(World.cites(committee, "terms/" + id + "/chair", basis)).isTrue();
        assertThat(electedBy == null || World.cites(committee, "terms/" + id + "/electedBy"))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            africa               | fawe                 | V(a) | Afrique
            latin-america        | clacso               | III  | Amérique latine et Caraïbes
            asia-pacific         | cfpa                 | IV   | Asie Pacifique
            eastern-europe       | sozopol-foundation   | II   | Europe orientale
            europe-north-america | afal                 | I    | Europe et Amérique du Nord
            arab-states          |                      | V(b) | Etats Arabes
            ccsvi                | ccivs                |      |
            cioff                | cioff                |      |
            ficdc                | ficdc                |      |
            oiec                 | oiec                 |      |
            rotary               | rotary-international |      |
            """)
    void rosterOf2015(String id, String holder, String group, String stated) {
        Seat seat = seat("2015-2016", id);
        assertThat(seat.getHolder().orElse(null)).isEqualTo(holder == null ? null : Party.id(holder));
        assertThat(seat.getRegion().flatMap(Region::getCode).orElse(null)).isEqualTo(group);
        assertThat(seat.getRegion()
                        .map(region -> region.getAsStated().get("fr").orElseThrow())
                        .orElse(null))
                .isEqualTo(stated);
        assertThat(World.cites(committee, "terms/2015-2016/seats/" + id, STATED))
                .isTrue();
    }

    @Test
    void rosterOf2015IsWhole() {
        SeatList seats = World.term("2015-2016").getSeats().orElseThrow();
        assertThat(seats.isComplete()).isTrue();
        assertThat(seats.getItems())
                .hasSize(11)
                .filteredOn(seat -> !seat.vacant())
                .hasSize(10);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            acww    | acww               | STATED
            ccivs   | ccivs              | STATED
            fape    | fape               | STATED
            icase   | icase              | STATED
            cioff   | cioff              | INFERRED
            sozopol | sozopol-foundation | INFERRED
            """)
    void sixOfTenMembersOf2021(String id, String holder, EvidenceBasis basis) {
        assertThat(seat("2021-2022", id).getHolder()).contains(Party.id(holder));
        assertThat(World.cites(committee, "terms/2021-2022/seats/" + id + "/holder", basis))
                .isTrue();
        assertThat(World.term("2021-2022").getSeats().orElseThrow().isComplete())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-2016 | VICE_PRESIDENT | Vice-President               |                    | afal
            2015-2016 | SECRETARY      | Secretary                    | Philippe Beaussant | cioff
            2015-2016 | TREASURER      | Treasurer                    |                    | rotary-international
            2017-2018 | VICE_PRESIDENT | Vice president for the youth |                    |
            2021-2022 | VICE_PRESIDENT | Vice-Chairperson             | Victoria Lovelock  | ccivs
            2021-2022 | SECRETARY      | Executive Secretary          | Teresa Kennedy     | icase
            2021-2022 | TREASURER      | Treasurer                    | Philippe Beaussant | cioff
            """)
    void offices(String term, String code, String label, String person, String body) {
        List<Office> offices = World.term(term).getOffices();
        Office office = offices.stream()
                .filter(candidate ->
                        candidate.getLabel().get("en").filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(office.getCode()).hasToString("Optional[" + code + "]");
        assertThat(office.getHolder().flatMap(holder -> holder.getPerson()).orElse(null))
                .isEqualTo(person);
        assertThat(office.getHolder().flatMap(holder -> holder.getBody()).orElse(null))
                .isEqualTo(body == null ? null : Party.id(body));
        assertThat(World.cites(committee, "terms/" + term + "/offices/" + offices.indexOf(office), STATED))
                .isTrue();
    }

    @Test
    void anOrganizationMayBeElectedAgain() {
        assertThat(committee.getTerms().stream()
                        .filter(term -> term.getSeats().stream()
                                .flatMap(seats -> seats.getItems().stream())
                                .anyMatch(seat -> seat.getHolder()
                                        .filter(Party.id("sozopol-foundation")::equals)
                                        .isPresent()))
                        .map(CommitteeTerm::getId))
                .containsExactly("2013-2014", "2015-2016", "2021-2022");
    }

    @Test
    void strategiesAndNewsletters() {
        assertThat(List.of("2013-2014", "2017-2018", "2019-2020"))
                .allMatch(id -> World.term(id).getDocuments().contains(RecordRef.of("strategy-" + id)));
        assertThat(World.term("2017-2018").getDocuments())
                .extracting(RecordRef::id)
                .containsExactly("strategy-2017-2018", "newsletter-1", "newsletter-2", "newsletter-3", "newsletter-4");
        assertThat(World.document("newsletter-3").getTitle().get("fr"))
                .contains("Le Courrier du comité de liaison des ONG partenaires de l'UNESCO");
    }

    private static Seat seat(String term, String id) {
        return World.term(term).getSeats().orElseThrow().getItems().stream()
                .filter(seat -> seat.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
