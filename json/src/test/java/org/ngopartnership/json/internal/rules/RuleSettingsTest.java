package org.ngopartnership.json.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.input.InputLimits;
import org.ngopartnership.json.internal.input.SingleDocument;
import org.ngopartnership.validation.RuleCatalogue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

class RuleSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"severity\":{\"NGO-007\":\"WARNING\",\"BIL-006\":\"ERROR\"}}",
                "{\"off\":[\"PST\",\"NGO-003\"],\"requiredLanguages\":[\"en\",\"fr-CA\"]}"
            })
    void whatIsReadIsWrittenTheSame(String json) {
        Binding<RuleSettings, RuleSettings> form = form();
        SingleDocument<RuleSettings> read = read(json, form);

        assertThat(read.problems()).isEmpty();
        assertThat(written(Objects.requireNonNull(read.value()), form)).isEqualTo(json);
    }

    @Test
    void theAddressOfTheSchemaIsForEditorsOnly() {
        Binding<RuleSettings, RuleSettings> form = form();
        SingleDocument<RuleSettings> read = read("{\"$schema\":\"urn:any\",\"off\":[\"PST\"]}", form);

        assertThat(read.problems()).isEmpty();
        assertThat(written(Objects.requireNonNull(read.value()), form)).isEqualTo("{\"off\":[\"PST\"]}");
    }

    /** A form is good for one reading. */
    private static Binding<RuleSettings, RuleSettings> form() {
        return RuleSettings.binding(RuleCatalogue.standard());
    }

    private static SingleDocument<RuleSettings> read(String json, Binding<RuleSettings, RuleSettings> form) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return SingleDocument.read(new ByteArrayInputStream(bytes), form, InputLimits.DEFAULT);
    }

    private static String written(RuleSettings settings, Binding<RuleSettings, RuleSettings> form) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), json)) {
            form.write(settings, out);
        }
        return json.toString();
    }
}
