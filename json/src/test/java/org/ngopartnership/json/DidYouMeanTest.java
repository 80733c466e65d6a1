package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.json.internal.binding.DidYouMean;
import org.ngopartnership.validation.Finding;

class DidYouMeanTest {

    @Test
    void theNearestWordWithinTwoEditsIsMeant() {
        List<String> known = List.of("website", "email", "headquarters", "id");
        assertThat(DidYouMean.suggest("websit", known)).isEqualTo("website");
        assertThat(DidYouMean.suggest("webiste", known)).isEqualTo("website");
        assertThat(DidYouMean.suggest("Email", known)).isEqualTo("email");
        assertThat(DidYouMean.suggest("haedquartesr", known)).isEqualTo("headquarters");
        assertThat(DidYouMean.suggest("webbsittes", known)).isNull();
        assertThat(DidYouMean.suggest("xy", known)).isNull();
        assertThat(DidYouMean.suggest("x".repeat(1_000), known)).isNull();
    }

    @Test
    void noneIsMeantWhenTwoAreEquallyNear() {
        assertThat(DidYouMean.suggest("tam", List.of("team", "term", "tram"))).isNull();
        assertThat(DidYouMean.suggest("ca", List.of("abc"))).isEqualTo("abc");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"country\":\"fr\"', FR",
        "'\"country\":\"Suisse\"', CH",
        "'\"country\":\"switzerland\"', CH",
        "'\"country\":\"xx\"', ",
        "'\"country\":\"Atlantis\"', ",
        "'\"seats\":[{\"region\":\"group i\"}]', GROUP_I",
        "'\"seats\":[{\"region\":\"1\"}]', ",
        "'\"email\":\"A\"', ",
        "'\"id\":\"Ab.C\"', ab.c",
    })
    void aTextOfTheWrongFormIsTakenForWhatItSurelyMeans(String property, String meant) {
        String id = property.contains("\"id\"") ? "" : "\"id\":\"a\",";
        ImportReport report = Imports.ndjson("{" + id + "\"name\":{\"en\":\"A\"}," + property + "}");
        assertThat(report.findings()).extracting(Finding::getRule).containsExactly("JSN-007");
        String message = report.findings().get(0).getMessage();
        if (meant == null) {
            assertThat(message).doesNotContain("Did you mean");
        } else {
            assertThat(message).endsWith(" Did you mean \"" + meant + "\"?");
        }
    }
}
