package org.ngopartnership.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.place.DataPath.Step;
import org.ngopartnership.place.DataPath.StepKind;

class DataPathTest {

    @Test
    void pointerNamesPropertiesPositionsAndKeys() {
        assertThat(DataPath.of("partnerships").index(0).property("name").key("fr"))
                .hasToString("/partnerships/0/name/fr")
                .extracting(DataPath::toPointer)
                .isEqualTo("/partnerships/0/name/fr");
    }

    @Test
    void pointerToTheValueItselfIsEmpty() {
        assertThat(DataPath.HERE.toPointer()).isEmpty();
        assertThat(DataPath.HERE.steps()).isEmpty();
    }

    @Test
    void pointerEscapesTildeAndSlash() {
        assertThat(DataPath.of("extensions").key("a/b~c").toPointer()).isEqualTo("/extensions/a~1b~0c");
    }

    @Test
    void pathsAreJoinedStepByStep() {
        DataPath joined =
                DataPath.of("history").index(1).then(DataPath.of("term").property("end"));

        assertThat(joined.toPointer()).isEqualTo("/history/1/term/end");
        assertThat(joined.steps()).element(1).isEqualTo(new Step(StepKind.INDEX, "", 1));
    }

    @Test
    void joiningNothingChangesNothing() {
        DataPath path = DataPath.of("history");

        assertThat(path.then(DataPath.HERE)).isEqualTo(path).hasSameHashCodeAs(path);
        assertThat(DataPath.HERE.then(path)).isEqualTo(path);
    }

    @Test
    void keyAndPropertyOfTheSameNameAreTwoPaths() {
        assertThat(DataPath.HERE.key("fr")).isNotEqualTo(DataPath.of("fr")).isNotEqualTo("/fr");
    }

    @Test
    void aPathIsCutInTwoAndJoinedAgain() {
        DataPath path = DataPath.of("history").index(1).property("name").key("fr");
        for (int kept = 0; kept <= path.length(); kept++) {
            assertThat(path.upTo(kept).length()).isEqualTo(kept);
            assertThat(path.upTo(kept).then(path.from(kept))).isEqualTo(path);
        }
        assertThat(path.upTo(0)).isSameAs(DataPath.HERE);
    }

    @Test
    void pathsAreOrderedByPositionAndName() {
        assertThat(DataPath.of("a").index(2)).isLessThan(DataPath.of("a").index(10));
        assertThat(DataPath.of("a")).isLessThan(DataPath.of("a").index(0)).isLessThan(DataPath.of("b"));
        assertThat(DataPath.of("a"))
                .isEqualByComparingTo(DataPath.of("a"))
                .isNotEqualByComparingTo(DataPath.HERE.key("a"));
    }
}
