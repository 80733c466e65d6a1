package org.ngopartnership.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ngopartnership.event.Forum;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.EmailAddress;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

class TableTest {

    /** A type that is only gone through. */
    private record Box(String label, List<Box> inside) {
        static final Table<Box, ?> TABLE = Table.of(Box.class)
                .required("label", Text.ANY, Box::label)
                .list("inside", new Nested<>(Box.class, () -> Box.TABLE), Box::inside);
    }

    @Test
    void aNameStandsOnce() {
        Table<Box, Box> start = Table.of(Box.class).required("label", Text.ANY, Box::label);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start.list("label", Text.ANY, box -> List.of()))
                .withMessage("Box has two lines for label");
        assertThat(start.list("inside", Text.ANY, box -> List.of()).properties())
                .hasSize(2);
        assertThat(start.properties()).hasSize(1);
    }

    @Test
    void aTypeMayNestInItself() {
        assertThat(Box.TABLE.reach()).containsExactly(Box.TABLE, Text.ANY);
        Box box = new Box("outer", List.of(new Box("inner", List.of())));
        assertThat(Box.TABLE.toPlain(box))
                .isEqualTo(Map.of("label", "outer", "inside", List.of(Map.of("label", "inner"))));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Box.TABLE.fromPlain(Map.of("label", "outer")))
                .withMessageContaining("Box");
    }

    @Test
    void aValueIsMadeOfPlainParts() {
        Ngo ngo = Ngo.TABLE.fromPlain(Map.of(
                "id", "wrs",
                "name", Map.of("en", "World Reading Society"),
                "founded", "1951",
                "nonProfit", true,
                "level", "INTERNATIONAL",
                "predecessors", List.of(Map.of("id", "old"), Map.of("name", Map.of("fr", "Ligue"))),
                "countriesOfActivity", Map.of("value", 3, "qualifier", "EXACT"),
                "identifiers", List.of(Map.of("scheme", "ROR", "value", "00x0x0x00")),
                "extensions", Map.of("a:b", List.of(1.5, false))));

        assertThat(ngo.getName()).isEqualTo(LocalizedText.en("World Reading Society"));
        assertThat(ngo.getFounded()).contains(EdtfDate.parse("1951"));
        assertThat(ngo.getPredecessors()).containsExactly(Party.id("old"), Party.name(LocalizedText.fr("Ligue")));
        assertThat(ngo.getCountriesOfActivity()).contains(Count.exactly(3));
        assertThat(ngo.getIdentifiers())
                .containsExactly(
                        Identifier.builder().scheme("ROR").value("00x0x0x00").build());
        assertThat(ngo.getExtensions())
                .containsEntry(
                        "a:b",
                        new ExtensionValue.Items(
                                List.of(new ExtensionValue.Num("1.5"), new ExtensionValue.Bool(false))));
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        refused(
                Map.of("identifiers", List.of(Map.of("scheme", "ror"))),
                "identifiers: scheme: Not of the form CODE: ror");
        refused(Map.of("level", "GLOBAL"), "level: Not one of [");
        refused(Map.of("founded", 1951), "founded: Not a String: 1951");
        refused(Map.of("email", "a@b"), "email: Not of the form EMAIL");
        refused(Map.of("predecessors", List.of(Map.of("id", "a", "code", "B"))), "predecessors: Not one of the ways");
        refused(Map.of("colour", "red"), "Ngo has no property colour");
        refused(Map.of("countriesOfActivity", Map.of("value", 1.5)), "countriesOfActivity: value: Not a whole number");
    }

    private static void refused(Map<String, Object> plain, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ngo.TABLE.fromPlain(plain))
                .withMessageStartingWith(message);
    }

    @Test
    void wholeNumbersAreWithinTheirRange() {
        assertThat(Whole.INT.fromPlain(new BigDecimal("1E+3"))).isEqualTo(1000);
        assertThatIllegalArgumentException().isThrownBy(() -> Whole.INT.fromPlain(1L << 31));
        assertThatIllegalArgumentException().isThrownBy(() -> Whole.LONG.fromPlain(new BigDecimal("1E+19")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forum.TABLE.fromPlain(Map.of("id", "f", "ordinal", 1L << 31)));
    }

    @Test
    void aConstantIsWrittenAndDemanded() {
        Constant version = new Constant("1");
        assertThat(version.fromPlain("1")).isEqualTo("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> version.fromPlain("2"))
                .withMessage("Not 1: 2");
    }

    @Test
    void placeholdersAreOfTheirKind() {
        for (Kind<?> kind : Ngo.TABLE.reach()) {
            assertThat(remade(kind)).as("%s", kind).isTrue();
        }
        assertThat(Ngo.TABLE.placeholder())
                .isEqualTo(Ngo.builder().id("unknown").build());
        assertThat(EmailAddress.isEmailAddress(EmailAddress.KIND.placeholder())).isTrue();
    }

    private static <V> boolean remade(Kind<V> kind) {
        V placeholder = kind.placeholder();
        return kind.fromPlain(kind.toPlain(placeholder)).equals(placeholder);
    }

    @Test
    void emptyIsWhatSaysNothing() {
        assertThat(LocalizedText.KIND.isEmpty(LocalizedText.empty())).isTrue();
        assertThat(Truth.FLAG.isEmpty(false)).isTrue();
        assertThat(Truth.SAID.isEmpty(false)).isFalse();
        assertThat(Count.TABLE.isEmpty(Count.of(CountQualifier.SOME))).isFalse();
        assertThat(Code.KIND.isEmpty(Code.of("A"))).isFalse();
    }

    @Test
    void differencesAreToldInOrder() {
        Ngo one = Ngo.builder().id("a").founded("1951").build();
        Ngo other = Ngo.builder().id("b").website("w").founded("1951").build();
        assertThat(Ngo.TABLE.differences(one, other)).containsExactly("id", "website");
    }

    @Test
    void aReferenceKnowsWhereItMayLead() {
        assertThat(((Reference<?>) RecordRef.to(RecordType.NGO)).targets()).containsExactly(RecordType.NGO);
        assertThat(((Reference<?>) RecordRef.ANY).targets()).containsExactlyInAnyOrder(RecordType.values());
    }
}
