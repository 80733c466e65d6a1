package org.ngopartnership.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.ngopartnership.text.LocalizedText;

class PartyTest {

    @Test
    void aPartyIsARecordACodeOrAName() {
        LocalizedText name = LocalizedText.fr("Les membres");
        assertThat(Party.id("wrs")).isEqualTo(new Party.ById(RecordRef.of("wrs")));
        assertThat(Party.code("SECRETARIAT")).isEqualTo(new Party.ByCode(Code.of("SECRETARIAT")));
        assertThat(Party.name(name)).isEqualTo(new Party.ByName(name));
        assertThat(Party.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(Party.ById.class, Party.ByCode.class, Party.ByName.class);
    }

    @Test
    void partiesOfDifferentKindsAreDifferent() {
        assertThat(Party.id("wrs")).isNotEqualTo(Party.name(LocalizedText.und("wrs")));
        assertThat(Party.id("wrs")).isNotEqualTo(Party.id("wrs2"));
    }

    @Test
    void whatIsNoIdOrCodeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Party.id("World Reading Society"));
        assertThatIllegalArgumentException().isThrownBy(() -> Party.code("secretariat"));
    }

    @Test
    void nothingIsNoParty() {
        assertThatNullPointerException().isThrownBy(() -> Party.name(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> new Party.ById(null)).withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Party.ByCode(null))
                .withMessage("code");
    }
}
