package org.ngopartnership.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTest {

    @ParameterizedTest
    @CsvSource({
        "ADMISSION, RENEWAL, true",
        "ADMISSION, ADMISSION, true",
        "ADMISSION, REINSTATEMENT, false",
        "RENEWAL, RENEWAL, true",
        "RECLASSIFICATION, ADMISSION, true",
        "SUSPENSION, REINSTATEMENT, true",
        "SUSPENSION, REMOVAL, true",
        "SUSPENSION, RENEWAL, false",
        "SUSPENSION, SUSPENSION, false",
        "REINSTATEMENT, SUSPENSION, true",
        "REMOVAL, ADMISSION, true",
        "REMOVAL, RENEWAL, false",
        "WITHDRAWAL, ADMISSION, true",
        "MERGER, ADMISSION, false"
    })
    void oneActMayFollowAnother(Act earlier, Act later, boolean may) {
        assertThat(earlier.next().contains(later)).isEqualTo(may);
    }

    @Test
    void aPartnershipBeginsWithAnAdmissionOrAReclassification() {
        assertThat(Act.values()).filteredOn(Act::mayComeFirst).containsExactly(Act.ADMISSION, Act.RECLASSIFICATION);
    }

    @Test
    void afterTheEndThereIsAtMostANewBeginning() {
        List<Act> ends = Stream.of(Act.values()).filter(Act::endsStatus).toList();
        assertThat(ends).containsExactly(Act.REMOVAL, Act.WITHDRAWAL, Act.MERGER);
        assertThat(ends).allSatisfy(end -> assertThat(end.next()).allMatch(Act::mayComeFirst));
    }

    @Test
    void theTableCannotBeChanged() {
        assertThat(Act.values()).allSatisfy(act -> assertThat(act.next()).isUnmodifiable());
    }
}
