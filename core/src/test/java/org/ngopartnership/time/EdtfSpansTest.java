package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EdtfSpansTest {

    @Test
    void asManyAreFoundAsAreEnough() {
        EdtfSpan year = EdtfSpan.of(EdtfDate.parse("2018"));
        EdtfSpans three = EdtfSpans.of(List.of(year, EdtfSpan.of(EdtfDate.parse("2020")), year));

        assertThat(three.mayMeet(year, 1)).containsExactly(0);
        assertThat(three.mayMeet(year, 9)).containsExactly(0, 2);
        assertThat(three.mayMeet(EdtfSpan.of(EdtfDate.parse("2019")), 9)).isEmpty();
        assertThat(EdtfSpans.of(List.of()).mayMeet(year, 9)).isEmpty();
        assertThat(EdtfSpans.of(List.of()).goingOnAfter(LocalDate.EPOCH)).isZero();
    }

    @Provide
    Arbitrary<List<EdtfSpan>> spans() {
        return span().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<EdtfSpan> span() {
        Arbitrary<Optional<EdtfDate>> end =
                Arbitraries.integers().between(2000, 2012).map(EdtfDate::ofYear).optional(0.9);
        return Combinators.combine(end, end, Arbitraries.of(true, false))
                .as((since, until, open) ->
                        open ? EdtfSpan.of(since, until).fromTheBeginning().runningOn() : EdtfSpan.of(since, until));
    }

    @Property
    void thoseAreFoundThatMayMeet(@ForAll("spans") List<EdtfSpan> spans, @ForAll("span") EdtfSpan other) {
        assertThat(EdtfSpans.of(spans).mayMeet(other, 100))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, spans.size())
                        .filter(span -> spans.get(span).meets(other).mayBe())
                        .boxed()
                        .toList());
    }

    @Property
    void thoseAreCountedThatCoverTheDayAndTheNext(
            @ForAll("spans") List<EdtfSpan> spans, @ForAll @IntRange(min = 1999, max = 2013) int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        assertThat(EdtfSpans.of(spans).goingOnAfter(day)).isEqualTo((int) spans.stream()
                .filter(span -> span.covers(day).isCertain()
                        && span.covers(day.plusDays(1)).isCertain())
                .count());
    }
}
