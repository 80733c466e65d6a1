package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Region;

class RegionRulesTest {

    private static CommitteeTerm termWith(Seat... seats) {
        return Samples.minimalCommitteeTerm(term -> term.seats(Samples.seatList(list -> list.items(List.of(seats)))));
    }

    private static Committee committee(CommitteeTerm... terms) {
        return Samples.committee(committee -> committee.terms(List.of(terms)));
    }

    private static Seat in(Region region) {
        return Samples.minimalSeat(seat -> seat.region(region));
    }

    @Test
    void aRegionHasAScheme() {
        Region untold =
                Samples.minimalRegion(region -> region.scheme(Optional.empty()).asStated(LocalizedText.empty()));
        Seat elsewhere = Samples.minimalSeat(seat -> seat.region(Optional.empty()));
        assertThat(Judge.places("REG-001", committee(termWith(in(Samples.region()), elsewhere, in(untold)))))
                .isEmpty();
        assertThat(Judge.messages("REG-001", committee(termWith(in(untold.withCode("V(a)"))))))
                .singleElement()
                .asString()
                .contains("\"V(a)\"", "without a scheme");
        assertThat(Judge.messages("REG-001", committee(termWith(in(untold.withAsStated(LocalizedText.en("Africa")))))))
                .singleElement()
                .asString()
                .contains("\"Africa\"");
    }

    @Test
    void aCommitteeUsesOneScheme() {
        Seat electoral = in(Samples.region());
        Seat activities = in(Samples.minimalRegion());
        assertThat(Judge.places("REG-001", committee(termWith(electoral, electoral, activities))))
                .containsExactly("/terms/0/seats/items/2/region");
        assertThat(Judge.places("REG-001", committee(termWith(activities, activities))))
                .isEmpty();
        assertThat(Judge.places("REG-001", committee(termWith(electoral), termWith(), termWith(electoral, activities))))
                .containsExactly("/terms/2/seats/items/1/region");
        assertThat(Judge.places("REG-001", committee(termWith(electoral), termWith(activities, activities))))
                .containsExactly("/terms/1/seats/items/0/region", "/terms/1/seats/items/1/region");
    }
}
