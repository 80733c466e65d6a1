package org.ngopartnership.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextQuestionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"avec Diego Gradis", "M. GRADIS", "Diego G.", "d'après Gradís"})
    void anyPartOfANameNamesThePerson(String text) {
        assertThat(PersonNames.words(text)).containsAnyElementsOf(PersonNames.parts("Diego Gradis"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D. G.", "Gradisca", "the coordinator"})
    void otherWordsDoNot(String text) {
        assertThat(PersonNames.words(text)).doesNotContainAnyElementsOf(PersonNames.parts("Diego Gradis"));
    }

    @Test
    void onlyLatinNamesOfSomeLengthAreJudged() {
        assertThat(PersonNames.parts("Martine Lévy")).containsExactly("martine", "levy");
        assertThat(PersonNames.parts("Wu Xi")).isEmpty();
        assertThat(PersonNames.parts("Диего Градис")).isEmpty();
        assertThat(PersonNames.isLatin("2018 Рабочая группа")).isFalse();
        assertThat(PersonNames.isLatin("2018")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The group has produced several guides. | en",
                "Le groupe a produit plusieurs guides. | fr",
                "faciliter l'accueil des nouvelles ONG | fr",
                "reflect on the collaboration with sectors | en",
                "Le rapport a été transmis aux partenaires de l'UNESCO. | fr",
                "It was adopted by the conference in 2018. | en",
                "Quelle eau pour demain ? | fr"
            })
    void aSentenceHasALanguage(String text, String language) {
        assertThat(Untranslated.language(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "etc.",
                "Médecins Sans Frontières",
                "Association pour le développement de l'éducation",
                "World Council of Churches, Inc.",
                "Amis de la Terre e.V.",
                "Society for the protection of birds, Inc.",
                "Quelle eau pour demain à Paris ?",
                "Le rapport transmis à l'UNESCO",
                "The Save Our Planet Now Campaign!",
                "Une seule planète, on agit maintenant",
                "communication nationale internationale planification",
                "«»"
            })
    void aNameHasNone(String text) {
        assertThat(Untranslated.language(text)).isEmpty();
    }

    @Test
    void itemsBeginWithADashOrABullet() {
        assertThat(ListLines.count("Topics:\n- one\n  • two\n– three\n-4\n-\n")).isEqualTo(3);
        assertThat(ListLines.count("")).isZero();
        assertThat(ListLines.count("one - two")).isZero();
    }
}
