package org.ngopartnership.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}
