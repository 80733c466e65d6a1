package org.ngopartnership.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Property
    void wrappingLosesNothingAndFitsWhereAWordAllows(
            @ForAll @StringLength(max = 400) String text, @ForAll @IntRange(max = 60) int indent) {
        List<String> lines = Layout.wrap(text, indent);

        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                indent + line.codePointCount(0, line.length()) <= Layout.WIDTH || !line.contains(" "))
                        .isTrue());
    }

    @Property
    void safeTextHoldsNothingInvisibleAndKeepsTheRest(@ForAll String text) {
        String safe = SafeText.of(text);

        assertThat(safe.codePoints().map(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
        assertThat(SafeText.of(safe)).isEqualTo(safe);
    }

    @Test
    void whatIsMeantIsAtMostTwoSlipsAway() {
        List<String> known = List.of("NGO-001", "PST-003", "rules");

        assertThat(Similar.to("PST-030", known)).contains("PST-003");
        assertThat(Similar.to("PTS003", known)).contains("PST-003");
        assertThat(Similar.to("ruels", known)).contains("rules");
        assertThat(Similar.to("XYZ", known)).isEmpty();
        assertThat(Similar.to("", List.of("a", "b"))).contains("a");
    }
}
