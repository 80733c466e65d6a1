package org.ngopartnership.validation.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ngopartnership.model.RecordType;

class KindsTest {

    /** More types than there are, to be ready for them. */
    private enum Many {
        A1,
        A2,
        A3,
        A4,
        A5,
        A6,
        A7,
        A8,
        A9,
        A10,
        A11,
        A12,
        A13,
        A14,
        A15,
        A16,
        A17,
        A18,
        A19,
        A20,
        A21,
        A22,
        A23,
        A24,
        A25,
        A26,
        A27,
        A28,
        A29,
        A30,
        A31,
        A32,
        A33,
        A34,
        A35,
        A36,
        A37,
        A38,
        A39,
        A40
    }

    @Test
    void everyTypeHasABitOfItsOwn() {
        assertThat(IntStream.range(0, Many.values().length)
                        .mapToLong(i -> Kinds.of(Many.values()[i]))
                        .distinct())
                .hasSize(40);
        assertThat(Kinds.of(Many.A9)).isEqualTo(256);
        assertThat(Kinds.of(Many.A40)).isPositive().isEqualTo(1L << 39);
    }

    @Test
    void theTableOfIdsKeepsTheNinthAndTheFortieth() {
        IdTable ids = new IdTable(new PackedBytes());
        for (Many each : Many.values()) {
            ids.add("id-" + each, Kinds.of(each));
        }
        int ninth = ids.find("id-A9");
        assertThat(ids.kindsAt(ninth)).isEqualTo(Kinds.of(Many.A9));
        assertThat(ids.kindsAt(ids.find("id-A40"))).isEqualTo(Kinds.of(Many.A40));

        ids.addKinds(ninth, Kinds.of(Many.A40));
        assertThat(ids.kindsAt(ninth)).isEqualTo(Kinds.of(Many.A9) | Kinds.of(Many.A40));
        assertThat(ids.kindsAt(ids.find("id-A10"))).isEqualTo(Kinds.of(Many.A10));
    }

    @Test
    void namesAreInOrderOfDeclaration() {
        long set = Kinds.of(List.of(RecordType.MEETING, RecordType.NGO));
        assertThat(Kinds.names(set)).isEqualTo("NGO, MEETING");
        assertThat(Kinds.names(Kinds.ALL).split(", ", -1))
                .startsWith("NGO", "CONFERENCE")
                .hasSameSizeAs(RecordType.values());
    }
}
