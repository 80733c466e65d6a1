package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

class OfficeRulesTest {

    private static final EdtfDate YEAR = EdtfDate.parse("2015");

    private static final EdtfDate NEXT = EdtfDate.parse("2016");

    private static Office office(String code, String person) {
        return Samples.minimalOffice(
                office -> office.code(code).holder(Samples.mention(holder -> holder.person(person))));
    }

    private static CommitteeTerm term(Office... offices) {
        return Samples.committeeTerm(term -> term.offices(List.of(offices)));
    }

    @Test
    void aPersonHasOneOffice() {
        Office secretary = office("SECRETARY", "A");
        Office treasurer = office("TREASURER", "A");
        assertThat(Judge.places("LC-010", term(secretary, office("TREASURER", "B"))))
                .isEmpty();
        assertThat(Judge.places("LC-010", term(secretary, treasurer))).containsExactly("/offices/1/holder");
        assertThat(Judge.places("LC-010", term(secretary.withUntil(YEAR), treasurer.withSince(NEXT))))
                .isEmpty();
        assertThat(Judge.places("LC-010", term(secretary, secretary))).isEmpty();
        Mention role = Samples.mention(holder -> holder.person(Optional.empty()));
        assertThat(Judge.places("LC-010", term(secretary, treasurer.withHolder(role))))
                .isEmpty();
        assertThat(Judge.places("LC-010", term(secretary.withHolder(Optional.empty()), treasurer)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TREASURER, , , 1",
        "TREASURER, 2015, 2016, 1",
        "TREASURER, 2015, 2015-06, 0",
        "TREASURER, 2015-06, , 0",
        "CHAIRPERSON, , , 0",
        ", , , 0"
    })
    void whoIsInTheChairHasNoOtherOffice(String code, String since, String until, int findings) {
        Office office = office("TREASURER", "A")
                .withCode(Optional.ofNullable(code).map(Code::of))
                .withSince(Optional.ofNullable(since).map(EdtfDate::parse))
                .withUntil(Optional.ofNullable(until).map(EdtfDate::parse));
        CommitteeTerm chaired =
                term(office).withStart(YEAR).withEnd(NEXT).withChair(Samples.mention(chair -> chair.person("A")));
        assertThat(Judge.places("LC-010", chaired)).hasSize(findings).allMatch("/offices/0/holder"::equals);
        assertThat(Judge.places("LC-010", chaired.withChair(Samples.mention(chair -> chair.person("B")))))
                .isEmpty();
        assertThat(Judge.places("LC-010", chaired.withChair(Optional.empty()))).isEmpty();
    }

    @Test
    void officesWithoutCodeAreToldApartByTheirLabels() {
        Office labelled = office("TREASURER", "A").withCode(Optional.empty()).withLabel(LocalizedText.en("Treasurer"));
        assertThat(Judge.places("LC-010", term(office("SECRETARY", "A"), labelled)))
                .hasSize(1);
        assertThat(Judge.places("LC-010", term(labelled, labelled))).isEmpty();
    }

    private static Seat seat(Party holder) {
        return Samples.minimalSeat(seat -> seat.holder(holder));
    }

    private static CommitteeTerm roster(String code, boolean complete, Party organization, Party... members) {
        Mention holder = Samples.mention(mention -> mention.body(organization));
        List<Seat> seats = Stream.of(members).map(OfficeRulesTest::seat).toList();
        return term(office(code, "A").withHolder(holder))
                .withSeats(Samples.seatList(list -> list.complete(complete).items(seats)));
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
}
