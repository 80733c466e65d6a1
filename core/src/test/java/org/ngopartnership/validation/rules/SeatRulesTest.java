package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

class SeatRulesTest {

    private static SeatList list(Seat.Builder... seats) {
        SeatList.Builder list = SeatList.builder();
        for (Seat.Builder seat : seats) {
            list.addItems(seat.build());
        }
        return list.build();
    }

    private static Seat.Builder seat(Party holder) {
        return Seat.builder().holder(holder);
    }

    @Test
    void anOrganizationSitsOnce() {
        Party cioff = Party.id("cioff");
        assertThat(Judge.places("LC-008", list(seat(cioff), seat(Party.id("oiec")), seat(cioff), seat(cioff))))
                .containsExactly("/items/2/holder", "/items/3/holder");
        assertThat(Judge.places("LC-008", list(seat(cioff), Seat.builder(), Seat.builder())))
                .isEmpty();
        assertThat(Judge.places(
                        "LC-008",
                        list(seat(Party.name(LocalizedText.en("A"))), seat(Party.name(LocalizedText.en("A"))))))
                .hasSize(1);
    }

    @Test
    void theMessageCountsPositionsFromOne() {
        Party cioff = Party.id("cioff");
        assertThat(Judge.messages("LC-008", list(seat(Party.id("oiec")), seat(cioff), seat(cioff))))
                .singleElement()
                .asString()
                .contains("the seat at position 2 of the list");
    }

    @Test
    void seatsHeldInTurnAreTwo() {
        Party cioff = Party.id("cioff");
        assertThat(Judge.places(
                        "LC-008", list(seat(cioff).until("2015"), seat(cioff).since("2016"))))
                .isEmpty();
        assertThat(Judge.places(
                        "LC-008", list(seat(cioff).until("2015"), seat(cioff).since("2015"))))
                .isEmpty();
        assertThat(Judge.places(
                        "LC-008", list(seat(cioff).since("2016"), seat(cioff).until("2015"))))
                .isEmpty();
        assertThat(Judge.places(
                        "LC-008", list(seat(cioff).until("2016"), seat(cioff).since("2015"))))
                .hasSize(1);
    }

    private static Office.Builder office(String code, String person) {
        return Office.builder()
                .code(code)
                .holder(Mention.builder().person(person).build());
    }

    private static CommitteeTerm term(Office.Builder... offices) {
        CommitteeTerm.Builder term = CommitteeTerm.builder().id("t");
        for (Office.Builder office : offices) {
            term.addOffices(office.build());
        }
        return term.build();
    }

    @Test
    void aPersonHasOneOffice() {
        assertThat(Judge.places("LC-010", term(office("SECRETARY", "A"), office("TREASURER", "B"))))
                .isEmpty();
        assertThat(Judge.places("LC-010", term(office("SECRETARY", "A"), office("TREASURER", "A"))))
                .containsExactly("/offices/1/holder");
        assertThat(Judge.places(
                        "LC-010",
                        term(
                                office("SECRETARY", "A").until("2015"),
                                office("TREASURER", "A").since("2016"))))
                .isEmpty();
        assertThat(Judge.places("LC-010", term(office("SECRETARY", "A"), office("SECRETARY", "A"))))
                .isEmpty();
        assertThat(Judge.places(
                        "LC-010",
                        term(
                                office("SECRETARY", "A"),
                                office("TREASURER", "A")
                                        .holder(Mention.builder()
                                                .role(LocalizedText.en("Treasurer"))
                                                .build()))))
                .isEmpty();
        assertThat(Judge.places("LC-010", term(Office.builder().code("SECRETARY"), office("TREASURER", "A"))))
                .isEmpty();
    }

    @Test
    void officesWithoutCodeAreToldApartByTheirLabels() {
        Office.Builder labelled = Office.builder()
                .label(LocalizedText.en("Treasurer"))
                .holder(Mention.builder().person("A").build());
        assertThat(Judge.places("LC-010", term(office("SECRETARY", "A"), labelled)))
                .hasSize(1);
        assertThat(Judge.places("LC-010", term(labelled, labelled))).isEmpty();
    }

    private static CommitteeTerm roster(String code, boolean complete, Party organization, Party... members) {
        SeatList.Builder seats = SeatList.builder().complete(complete);
        for (Party member : members) {
            seats.addItems(seat(member).build());
        }
        Mention holder = Mention.builder().person("A").body(organization).build();
        return term(Office.builder().code(code).holder(holder)).withSeats(seats.build());
    }

    @Test
    void anOfficerComesFromAMember() {
        Party one = Party.id("one");
        Party two = Party.id("two");
        assertThat(Judge.places("LC-010", roster("TREASURER", true, one, one, two)))
                .isEmpty();
        assertThat(Judge.places("LC-010", roster("TREASURER", true, one, two))).containsExactly("/offices/0/holder");
        assertThat(Judge.places("LC-010", roster("TREASURER", false, one, two))).isEmpty();
        assertThat(Judge.places("LC-010", roster("TREASURER", true, one, Party.name(LocalizedText.en("One")))))
                .isEmpty();
        assertThat(Judge.places("LC-010", roster("TREASURER", true, Party.name(LocalizedText.en("One")), two)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHAIR", "CHAIRPERSON", "PRESIDENT"})
    void theChairMayComeFromElsewhere(String chair) {
        assertThat(Judge.places("LC-010", roster(chair, true, Party.id("one"), Party.id("two"))))
                .isEmpty();
    }

    private static Seat.Builder in(Region.Builder region) {
        return Seat.builder().region(region.build());
    }

    @Test
    void aRegionHasAScheme() {
        Region.Builder electoral =
                Region.builder().scheme(RegionScheme.ELECTORAL).code("V(a)");
        assertThat(Judge.places("REG-001", list(in(electoral), Seat.builder(), in(Region.builder()))))
                .isEmpty();
        assertThat(Judge.messages("REG-001", list(in(Region.builder().code("V(a)")))))
                .singleElement()
                .asString()
                .contains("\"V(a)\"", "scheme –");
        assertThat(Judge.messages("REG-001", list(in(Region.builder().asStated(LocalizedText.en("Africa"))))))
                .singleElement()
                .asString()
                .contains("\"Africa\"");
    }

    @Test
    void aCommitteeUsesOneScheme() {
        Region.Builder electoral =
                Region.builder().scheme(RegionScheme.ELECTORAL).code("V(a)");
        Region.Builder activities = Region.builder().scheme(RegionScheme.ACTIVITIES);
        assertThat(Judge.places("REG-001", list(in(electoral), in(electoral), in(activities))))
                .containsExactly("/items/2/region");
        assertThat(Judge.places("REG-001", list(in(activities), in(activities))))
                .isEmpty();
    }
}
