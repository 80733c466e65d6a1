package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanOverlapsTest {

    @Test
    void spansThatTouchDoNotOverlap() {
        EdtfSpan first = EdtfSpan.of(EdtfDate.parse("2013/2020"));
        EdtfSpan second = EdtfSpan.of(EdtfDate.parse("2020/2028"));
        EdtfSpan third = EdtfSpan.of(EdtfDate.parse("2015/.."));

        assertThat(SpanOverlaps.firstBefore(List.of(first, second, third))).containsExactly(-1, -1, 0);
        assertThat(SpanOverlaps.firstBefore(List.of(second, third, first))).containsExactly(-1, 0, 1);
        assertThat(SpanOverlaps.firstBefore(List.of())).isEmpty();
    }

    @Provide
    Arbitrary<List<EdtfSpan>> spans() {
        Arbitrary<Optional<EdtfDate>> end =
                Arbitraries.integers().between(2000, 2012).map(EdtfDate::ofYear).optional(0.9);
        Arbitrary<EdtfSpan> span = Combinators.combine(end, end, Arbitraries.of(true, false))
                .as((since, until, open) ->
                        open ? EdtfSpan.of(since, until).fromTheBeginning().runningOn() : EdtfSpan.of(since, until));
        return span.list().ofMaxSize(20);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theFirstIsFoundAsIfEachWereComparedWithEach(@ForAll("spans") List<EdtfSpan> spans) {
        assertThat(SpanOverlaps.firstBefore(spans)).containsExactly(compared(spans, (span, other) -> true));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void ofKindsTheFirstOfAnotherIsFound(
            @ForAll("spans") List<EdtfSpan> spans,
            @ForAll List<@IntRange(max = 3) Integer> someKinds,
            @ForAll Set<@IntRange(max = 20) Integer> some) {
        List<Integer> kinds = IntStream.range(0, spans.size())
                .mapToObj(span -> span < someKinds.size() ? someKinds.get(span) : Integer.valueOf(0))
                .toList();
        BitSet others = new BitSet();
        some.forEach(others::set);

        assertThat(SpanOverlaps.firstBefore(spans, kinds, others))
                .containsExactly(compared(
                        spans,
                        (span, other) -> others.get(other) && !kinds.get(span).equals(kinds.get(other))));
    }

    private static int[] compared(List<EdtfSpan> spans, BiPredicate<Integer, Integer> mayBeFound) {
        return IntStream.range(0, spans.size())
                .map(span -> IntStream.range(0, span)
                        .filter(other -> mayBeFound.test(span, other)
                                && spans.get(span).overlaps(spans.get(other)).isCertain())
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }
}
