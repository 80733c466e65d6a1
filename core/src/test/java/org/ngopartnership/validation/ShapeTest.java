package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.ngopartnership.validation.toy.ToyClub;
import org.ngopartnership.validation.toy.ToyText;
import org.ngopartnership.value.RecordType;

class ShapeTest {

    private final Shape<ToyClub> start = Shape.of(ToyClub.class).one("name", ToyClub::getName, ToyText.class);

    @Test
    void aNameStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start.each("name", ToyClub::getOtherNames, ToyText.class))
                .withMessage("ToyClub has two lines for name");
        assertThatIllegalArgumentException().isThrownBy(() -> start.optionalReference("name", ToyClub::getParent));
    }

    @Test
    void everyLineMakesANewTable() {
        Shape<ToyClub> longer = start.references("papers", ToyClub::getPapers);
        assertThat(start.referenceColumns()).isEmpty();
        assertThat(longer.referenceColumns().get(0).types()).hasSize(RecordType.values().length);
        assertThat(longer.type()).isEqualTo(ToyClub.class);
    }
}
