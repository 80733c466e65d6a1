package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanCountsTest {

    @Test
    void nothingIsCountedWhereThereIsNothing() {
        EdtfSpan year = EdtfSpan.of(EdtfDate.parse("2018"));

        assertThat(SpanCounts.within(List.of(), List.of(year))).isEmpty();
        assertThat(SpanCounts.within(List.of(year), List.of())).containsExactly(0);
    }

    @Provide
    Arbitrary<List<EdtfSpan>> spans() {
        Arbitrary<Optional<EdtfDate>> end =
                Arbitraries.integers().between(2000, 2012).map(EdtfDate::ofYear).optional(0.9);
        return Combinators.combine(end, end, Arbitraries.of(true, false))
                .as((since, until, open) ->
                        open ? EdtfSpan.of(since, until).fromTheBeginning().runningOn() : EdtfSpan.of(since, until))
                .list()
                .ofMaxSize(15);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void thoseCertainlyWithinAreCounted(@ForAll("spans") List<EdtfSpan> outer, @ForAll("spans") List<EdtfSpan> inner) {
        assertThat(SpanCounts.within(outer, inner))
                .containsExactly(outer.stream()
                        .mapToInt(span -> (int) inner.stream()
                                .filter(other -> other.isWithin(span).isCertain())
                                .count())
                        .toArray());
    }
}
