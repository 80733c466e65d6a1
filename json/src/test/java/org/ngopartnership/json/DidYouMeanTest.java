package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.json.internal.binding.DidYouMean;

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
}
