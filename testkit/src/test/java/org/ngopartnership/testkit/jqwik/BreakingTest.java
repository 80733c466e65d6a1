package org.ngopartnership.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.testkit.CounterExample;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.testkit.assertj.PartnershipAssertions;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.ValidationReport;
import org.ngopartnership.value.Party;

/** What a user of jqwik writes. */
class BreakingTest {

    @Property(tries = 100)
    void anOrganizationIsGivenToAProperty(@ForAll Ngo ngo, @ForAll LocalizedText text, @ForAll EdtfDate date) {
        assertThat(ngo.getId()).matches("[a-z0-9][a-z0-9._-]{0,63}");
        assertThat(text.isEmpty()).isFalse();
        assertThat(EdtfDate.parse(date.toString())).isEqualTo(date);
    }

    @Property(tries = 100)
    void anOrganizationThatBreaksARuleIsGivenToo(@ForAll @Breaking("PST-003") Ngo ngo) {
        PartnershipAssertions.assertThat(
                        CounterExamples.of("PST-003").validator().validate(ngo))
                .hasFinding("PST-003")
                .once();
    }

    @Property(tries = 300)
    void aCounterExampleOfAnyRuleBreaksIt(@ForAll("values") CounterExample example) {
        ValidationReport report = example.validator().validate(example.value());
        PartnershipAssertions.assertThat(report).hasFinding(example.rule()).once();
    }

    @Provide
    Arbitrary<CounterExample> values() {
        return Arbitraries.of(CounterExamples.all().stream()
                        .filter(example -> !example.isText())
                        .toList())
                .flatMap(example -> PartnershipArbitraries.breaking(example.rule()));
    }

    @Property(tries = 50)
    void aCounterExampleCanBeAskedForByItsRule(
            @ForAll @Breaking("NGO-001") CounterExample nameless, @ForAll CounterExample any, @ForAll Party party) {
        assertThat(nameless.value(Ngo.class).getName().isEmpty()).isTrue();
        assertThat(any.rule()).matches("[A-Z]+-\\d{3}");
        assertThat(party).isNotNull();
    }

    @Example
    void theChangeIsMadeToArbitraryValues(@ForAll("ngos") Ngo nameless) {
        assertThat(nameless.getName().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<Ngo> ngos() {
        return PartnershipArbitraries.breaking("NGO-001", Ngo.class);
    }

    @Example
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> PartnershipArbitraries.breaking("NGO-999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule NGO-999");
        assertThatThrownBy(() -> PartnershipArbitraries.breaking("NGO-001", Party.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The counter-examples of NGO-001 are no Party");
        assertThatThrownBy(() -> PartnershipArbitraries.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are no arbitraries of java.lang.String");
        assertThat(PartnershipArbitraries.ngos()).isNotNull();
    }
}
