package org.ngopartnership.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {

    private static final ExtensionValue ONE = new ExtensionValue.Num("1");

    @Test
    void valuesAreEqualAsTheyWereWritten() {
        assertThat(new ExtensionValue.Num("1.0")).isNotEqualTo(ONE).isEqualTo(new ExtensionValue.Num("1.0"));
        assertThat(new ExtensionValue.Text("1")).isNotEqualTo(ONE);
        assertThat(new ExtensionValue.Null()).isEqualTo(new ExtensionValue.Null());
        assertThat(new ExtensionValue.Bool(true)).isNotEqualTo(new ExtensionValue.Bool(false));
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        List<ExtensionValue> given = new ArrayList<>(List.of(ONE, new ExtensionValue.Null()));
        ExtensionValue.Items outer = new ExtensionValue.Items(List.of(new ExtensionValue.Items(given)));
        given.clear();
        ExtensionValue.Items inner = (ExtensionValue.Items) outer.values().get(0);
        assertThat(inner.values()).containsExactly(ONE, new ExtensionValue.Null());
        assertThatThrownBy(() -> inner.values().add(ONE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void objectsAreCopiedKeepTheirOrderAndCannotBeChanged() {
        Map<String, ExtensionValue> given = new LinkedHashMap<>();
        given.put("z", ONE);
        given.put("a", ONE);
        ExtensionValue.Members members = new ExtensionValue.Members(given);
        given.put("b", ONE);
        assertThat(members.values().keySet()).containsExactly("z", "a");
        assertThatThrownBy(() -> members.values().put("b", ONE)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "-1.50e3", "0.0", "1E+9", "1e-9", "123456789012345678901234567890"})
    void numbersAreThoseOfJson(String literal) {
        assertThat(new ExtensionValue.Num(literal).literal()).isEqualTo(literal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "+1", "01", "1.", ".5", "1e", "1e+", "NaN", "0x1", "1,5", " 1", "1 ", "١", "1}"})
    void whatJsonWritesAsNoNumberIsRefused(String literal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExtensionValue.Num(literal))
                .withMessageContaining(literal);
    }

    @Test
    void nullIsAValueOfItsOwnAndNeverAMissingOne() {
        assertThatNullPointerException().isThrownBy(() -> new ExtensionValue.Text(null));
        assertThatNullPointerException().isThrownBy(() -> new ExtensionValue.Num(null));
        assertThatNullPointerException().isThrownBy(() -> new ExtensionValue.Items(Arrays.asList(ONE, null)));
        Map<String, ExtensionValue> lacking = new HashMap<>();
        lacking.put("a", null);
        assertThatNullPointerException().isThrownBy(() -> new ExtensionValue.Members(lacking));
    }
}
